/** The version of package.json; a test holds the two together. */
export const VERSION = '0.1.0';

/** The version of the result file's shape; apart from its schema, which loads zod. */
export const SCHEMA_VERSION = '1.3.0';

/** The version of the shape of a comparison of two results. */
export const DIFFERENCE_VERSION = '1.0.0';
