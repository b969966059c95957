import type { FieldViolation } from '../errors/index.ts'

/** One wrong parameter, with the word OpenAI has for what is wrong. */
export interface ParameterViolation extends FieldViolation {
  code:
    | 'missing_required_parameter'
    | 'invalid_type'
    | 'invalid_value'
    | 'integer_below_min_value'
    | 'integer_above_max_value'
    | 'string_above_max_length'
    | 'array_above_max_length'
    | 'empty_string'
}
