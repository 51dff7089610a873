# Taking in ideas from a file.
imports-title = Take in ideas from a file
imports-lead = For ideas that already stand in a spreadsheet. Each row is checked here first, and nothing is taken in before you have seen what is wrong.
imports-file = File
imports-file-hint = A CSV file or an Excel file (xlsx) with an idea on each row and the names of the columns on the first. At most { $rows } rows, { $columns } columns and { $kilobytes } kB.
imports-upload = Upload the file
imports-template = The columns of the file
imports-template-words = Only the column { $column } must be filled in. The others can be left empty or taken away, in any order. If your columns are called something else, you say in the next step what they are.
imports-template-xlsx = Get a template for Excel
imports-template-csv = Get a template as CSV
imports-column-text = Text
imports-column-title = Title
imports-column-kind = Kind
imports-column-lang = Language
imports-column-translation = Translation
imports-column-came-on = Date
imports-column-name = Display name
imports-column-place = Place
imports-column-reply-name = Name
imports-column-reply-address = Address
imports-column-reply-phone = Phone
imports-example-text = Example, take this row away: Put more benches with backs at the jetty.
imports-example-title = Benches at the jetty
imports-example-place = at the jetty on Sanden
imports-no-mail = E-mail addresses are not taken in from here. Anybody can write somebody else’s address in a file, and that person would get mail from us.
imports-file-empty = Choose a file with at least one row under the names of the columns.
imports-file-not-a-sheet = The file cannot be read. Save it as CSV or as an Excel workbook (xlsx) and try again.
imports-file-too-large = The file is too large. Divide it into files of { $kilobytes } kB at most.
imports-file-too-many = The file has too many rows or columns. Divide it: { $rows } rows and { $columns } columns at most in each.
imports-before = Files that were uploaded
imports-waiting = Not taken in. It is forgotten after a day.
imports-done = { $count ->
    [one] 1 idea was taken in { $day }: no. { $first }.
   *[other] { $count } ideas were taken in { $day }: no. { $first }–{ $last }.
}
imports-undone = { $count ->
    [one] Undone { $day }. The file’s idea was taken away.
   *[other] Undone { $day }. The file’s { $count } ideas were taken away.
}
imports-one-lead = Say what the columns are and how the ideas came. Then you see what happens to each row.
imports-for-all = For all rows
imports-came-on-hint = For the rows that have no day of their own.
imports-columns = Which column is what?
imports-columns-hint = What is filled in is a guess from the names of the columns. Change what is wrong.
imports-day-hint = Written for example 2026-11-23, 23/11 2026, 23.11.2026 or 23 Nov 2026. Dates in Excel are fine too. The day stands before the month.
imports-no-column = No column
imports-translation-hint = The text in Swedish, where it is in another language.
imports-name-hint = Shown to everybody, beside the idea.
imports-reply-name-hint = Who gets the letter or the call. Not shown on the web.
imports-same = Rows with the same words
imports-with-same = Take also rows whose words are there already
imports-with-same-hint = Otherwise they are left out.
imports-look = Save and check the rows
imports-report = What will happen
imports-counts = Taken in: { $good }. Wrong: { $wrong }. Same words are there already: { $same }.
imports-left-out = Rows that are not taken in
imports-first-listed = These are the first { $most }.
imports-personal = Rows that seem to have personal data
imports-personal-words = These rows are taken in as they are. Take the data out of the file and upload it again, if it is not needed.
imports-names-alone = Rows with a name but no address and no telephone number
imports-names-alone-words = These ideas are taken in without the name, and the person is told nothing. Write an address or a telephone number in the file and upload it again, if the person wants to be told.
imports-row = Row
imports-what = Why
imports-sample = The first ones that are taken in
imports-same-row = The same words stand on row { $row }.
imports-same-idea = The same words are in the dialogue already, as number { $number }.
imports-row-empty = The cell is empty. Write what the person said.
imports-row-language = The language is none of those we know. Write for example Swedish or sv.
imports-row-day = The day cannot be read. Write for example 2026-11-23, 23/11 2026, 23.11.2026 or 23 Nov 2026, with the year in four digits.
imports-row-kind = Write idea, need or perspective.
imports-same-file = The same file was taken in { $day }. Taking it in again makes duplicates.
imports-confirm = { $count ->
    [one] Take in 1 idea
   *[other] Take in { $count } ideas
}
imports-confirm-words = { $count ->
    [0] All rows are taken in. Each idea gets a number and a receipt, and is reviewed before it is shown.
    [one] 1 row is left out. Each idea gets a number and a receipt, and is reviewed before it is shown.
   *[other] { $count } rows are left out. Each idea gets a number and a receipt, and is reviewed before it is shown.
}
imports-confirm-kept = The rows that are left out can be downloaded afterwards, mended and uploaded again.
imports-leave-out = Columns that are left out
imports-leave-out-words = What stands in these columns is not taken in. Choose above what they are, if it should be.
imports-leave-out-yes = Leave the columns out
imports-mend = { $count ->
    [one] 1 row was not taken in
   *[other] { $count } rows were not taken in
}
imports-mend-words = Download the rows as a file. Its last column says why they were not taken in. Mend them, save and upload the file here again. The rows are kept until somebody has reviewed one of the ideas of the file.
imports-mend-file = Download the rows as CSV
imports-take-in = Take them in
imports-undo = { $count ->
    [one] Undo: take away the idea
   *[other] Undo: take away all { $count } ideas
}
imports-undo-words = { $count ->
    [one] Idea number { $first } is taken away with its receipt: the code ends. The number is not used again. The log says that the idea was there. This works only until it is reviewed.
   *[other] The ideas number { $first } to { $last } are taken away with their receipts: the codes end. The numbers are not used again. The log says that the ideas were there. This works only until one of them is reviewed.
}
imports-undo-people = Addresses and telephone numbers from the file are forgotten, unless the person left something else in the dialogue. Rows that were not taken in are forgotten too.
imports-undo-sent = { $count ->
    [one] 1 receipt is sent already. Whoever got it will not find their idea with the code any more.
   *[other] { $count } receipts are sent already. Those who got them will not find their ideas with the codes any more.
}
imports-undo-button = Take them away
imports-reviewed = Some of the ideas are reviewed, so they can no longer be taken away.
imports-another = Upload another file
