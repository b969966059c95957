/** Written for this benchmark: what its pages of text say, over and over. */
export const prose =
  'A page of text is the hardest thing to hide a mark in. Its paper has no grain that would cover a wave, its letters have edges ' +
  'that look like waves to whoever searches for them, and nobody forgives a grey veil behind black words. So the pages are here ' +
  'as they come from printers, screens and scanners, and whoever improves the mark on photographs has to look at these as well. ' +
  'The harbour was quiet when the two ships came in; nobody had expected them before Thursday, and the crane at the end of the ' +
  'pier, which had stood still since spring, had to be greased first. Later the cook said that it was the fog, the mate that it ' +
  'was luck, and the captain, who had seen neither, wrote both down. '
