import { columnOf, type FindColumns, presentColumns } from './header.ts';

/** What is read of the state's directory: administrators, addresses and telephones are not among it. */
export type DirectoryColumn = 'code' | 'county' | 'district' | 'school' | 'status' | 'charter' | 'funding' | 'updated';

/** What messages say the directory's columns are called. */
export const DIRECTORY_HEADINGS = '"CDSCode", "District", "School" and "StatusType" (or "CDS Code" and "Status")';

/** Finds the directory's columns by their headings, whatever their order. */
export const directoryColumns: FindColumns<DirectoryColumn> = (header) => {
  const found = {
    code: columnOf(header, ['cdscode', 'cds', 'cdsnumber']),
    county: columnOf(header, ['county', 'countyname']),
    district: columnOf(header, ['district', 'districtname', 'lea', 'leaname']),
    school: columnOf(header, ['school', 'schoolname']),
    status: columnOf(header, ['statustype', 'status']),
    charter: columnOf(header, ['charter', 'charteryn', 'charteryesno', 'charterschool', 'charterschoolyn']),
    funding: columnOf(header, ['fundingtype', 'charterfundingtype']),
    updated: columnOf(header, ['lastupdate', 'lastupdated', 'lastupdatedate']),
  };
  const needed = [found.code, found.district, found.school, found.status];
  return needed.includes(undefined) ? null : presentColumns(found);
};
