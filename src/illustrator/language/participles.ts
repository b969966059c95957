/** Participles that have no object, so that a noun after them is what does it: "and floating books". */
export const byItself =
  /^(?:floating|glowing|burning|flying|falling|melting|shining|sleeping|smiling|laughing|blooming|hovering|sparkling|swirling|steaming|singing|dancing|running|jumping)$/
