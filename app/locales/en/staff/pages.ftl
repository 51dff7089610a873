# The standing pages. Their texts are in app/src/pages/content.
pages-checklist = Read the checklist in the handbook
pages-edit-list-lead = Here you change the texts that everyone reads. What was there before is kept.
pages-edit-caption = Pages that can be changed
pages-column-page = Page
pages-column-texts = Languages
pages-behind = The Swedish text has changed since
pages-own-text = Original text
pages-rewritten = Changed { $day }
pages-edit-title = Change: { $page }
pages-edit-lead = Everyone sees the text as soon as you have saved.
pages-edit-text = The page’s text
pages-edit-hint = Begin a heading with # and a smaller one with ##. Begin each item of a list with -. An empty line begins a new paragraph. You write a link like this: [the words that show](/address-of-the-page). Look at the result before you save.
pages-edit-preview = Show what it will look like
pages-edit-preview-heading = What the page will look like
pages-edit-save = Save and show everyone
pages-see = Show the page
