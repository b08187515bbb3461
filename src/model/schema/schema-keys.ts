import * as z from 'zod';

/** The keys a schema takes at a path of a value that was checked against it: for "did you mean". */
export function keysOf(schema: z.ZodType, value: unknown): (path: readonly PropertyKey[]) => readonly string[] {
  return (path) => {
    let here: z.core.$ZodType | undefined = schema;
    let inside = value;
    for (const step of path) {
      here = below(unwrap(here, inside), step);
      inside = (Object(inside) as Record<PropertyKey, unknown>)[step];
    }
    const found = unwrap(here, inside);
    return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
  };
}

function below(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** Takes off defaults and optionals, and of a choice the branch that was meant. */
function unwrap(schema: z.core.$ZodType | undefined, value: unknown): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const { kind } = Object(value) as { kind?: unknown };
  const objects = schema.options.filter((option) => option instanceof z.ZodObject);
  return objects.find((option) => (option.shape as { kind?: z.ZodLiteral }).kind?.value === kind) ?? objects[0];
}
