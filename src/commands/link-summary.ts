/** `38 of 40 placements linked, 2 unsure`: no links looks like a gap and is not one, so every run says so. */
export function linkSummary(links: {
  readonly total: number;
  readonly linked: number;
  readonly unsure: number;
}): string {
  return `${links.linked} of ${links.total} placements linked to a community school site, ${links.unsure} unsure`;
}
