/** The 58 counties in the order of their CDS codes, which is alphabetical: 01 is the first. */
export const COUNTIES: readonly string[] =
  `Alameda Alpine Amador Butte Calaveras Colusa Contra_Costa Del_Norte El_Dorado Fresno
Glenn Humboldt Imperial Inyo Kern Kings Lake Lassen Los_Angeles Madera
Marin Mariposa Mendocino Merced Modoc Mono Monterey Napa Nevada Orange
Placer Plumas Riverside Sacramento San_Benito San_Bernardino San_Diego San_Francisco San_Joaquin San_Luis_Obispo
San_Mateo Santa_Barbara Santa_Clara Santa_Cruz Shasta Sierra Siskiyou Solano Sonoma Stanislaus
Sutter Tehama Trinity Tulare Tuolumne Ventura Yolo Yuba`
    .split(/\s/)
    .map((name) => name.replaceAll('_', ' '));
