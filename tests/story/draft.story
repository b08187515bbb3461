A grant office writes an application in a repository. Every push is audited by the action as of its day, and the pull
request holds one comment. What happens is made up; the schools are real. Indented lines are what is done:

  $ ...             a command, at noon of the day
  take A from B     puts a file of this project into the repository
  add to A          lines at the end of a file
  change A          lines of a file, - before and + after
  push              commits and pushes to the pull request; below it, inputs of the action
  merge             takes what there is into the branch the pull request goes into
  exits N           how the last of them ends; golden/ holds what it shows

## 2026-03-02 The office starts a folder

Nothing is known yet, and nothing is said for or against.

    $ grantalign init . --as yaml --lea 27661590000000 --program implementation --year 2026-27 --ci none --yes
    merge
    exits 0

## 2026-03-02 The new folder has no error

    $ grantalign check
    exits 0

## 2026-03-03 The empty draft is pushed

No duty is shown yet, none is shown to be missed either: undecided is no pass.

    push
    exits 3

## 2026-03-16 The draft is filled in with two gaps

The sites' largest numbers come to 11 residents where the target says 10, and the stipend stands below the floor.

    take draft.yaml from fixtures/draft/draft.yaml
    change draft.yaml
      -         residents: 3
      +         residents: 5
    change draft.yaml
      -     stipend_per_resident: 25000
      +     stipend_per_resident: 18000
    push
    exits 1

## 2026-03-27 The stipend is mended

One duty is still not shown.

    change draft.yaml
      -     stipend_per_resident: 18000
      +     stipend_per_resident: 25000
    push
    exits 1

## 2026-03-30 A waiver is signed for the sites

The gate heeds it; the score does not. What counsel still holds decides nothing either way.

    add to waivers.csv
      rule,lea,reason,approved_by,granted,expires
      projected-sites-add-up,27661590000000,The sites settle their numbers in May.,"County office of education, grants desk",2026-03-30,2026-05-01
    add to grantalign.config.yaml
      waivers: waivers.csv
    push
    exits 3

## 2026-04-06 The open facts are filled in

    change draft.yaml
      -     # Appendix E. The induction and service sentences are with counsel: not reported until they are back.
      +     # Appendix E
      +     induction_free: yes
      +     service_agreement_years: 4
    change draft.yaml
      -         residency_area: mathematics
      +         residency_area: mathematics
      +         half_time_with_mentor: yes
    change draft.yaml
      -         coordinator: vacant
      -         implementation_plan: yes
      +         coordinator: vacant
      +         implementation_plan: yes
      +         sustainability_plan: yes
    push
    exits 0

## 2026-04-13 A duty that was shown is lost again

    change draft.yaml
      -     service_agreement_years: 4
      +     service_agreement_years: 3
    push
    exits 1

## 2026-04-14 It is mended

    change draft.yaml
      -     service_agreement_years: 3
      +     service_agreement_years: 4
    push
    exits 0

## 2026-05-01 On the waiver's last day the gate still heeds it

    push
    exits 0

## 2026-05-02 The waiver has expired

    push
    exits 1

## 2026-05-04 A waiver that cannot be read is no waiver

    change waivers.csv
      - projected-sites-add-up,27661590000000,The sites settle their numbers in May.,"County office of education, grants desk",2026-03-30,2026-05-01
      + projected-sites-add-up,27661590000000,The sites settle their numbers in June.,"County office of education, grants desk",2026-05-04,2026-06-31
    push
    exits 2

## 2026-05-11 The sites add up

The waiver is not needed any more, and the report says so.

    change waivers.csv
      - projected-sites-add-up,27661590000000,The sites settle their numbers in June.,"County office of education, grants desk",2026-05-04,2026-06-31
      + projected-sites-add-up,27661590000000,The sites settle their numbers in June.,"County office of education, grants desk",2026-05-04,2026-06-30
    change draft.yaml
      -         residents: 5
      +         residents: 4
    push
    exits 0

## 2026-05-18 The draft is merged with a gap that is known

    change draft.yaml
      -     service_agreement_years: 4
      +     service_agreement_years: 3
    push
    merge
    exits 1

## 2026-05-25 Held against what was merged the known gap stops nothing

The workflow takes the branch the pull request goes into as its baseline from now on.

    change draft.yaml
      -     data_sharing_agreement: yes
      +     data_sharing_agreement: yes
      +     shared_outcome_targets: yes
    push
      baseline: base
    exits 0

## 2026-06-01 What a push makes worse itself stops it

    change draft.yaml
      -     stipend_per_resident: 25000
      +     stipend_per_resident: 18000
    push
      baseline: base
    exits 1
