# Search over everything that everybody can read.
search-title = Search
search-of = Search: { $words }
search-lead = Search dialogues, decisions, answers, initiatives and ideas, in all committees.
search-label = Search the whole site
search-words = What are you looking for?
search-submit = Search
search-narrow = Narrow the results
search-kind = Show
search-kind-all = Everything
search-kind-dialogues = Dialogues
search-kind-decisions = Decisions
search-kind-answers = Answers
search-kind-ideas = Ideas
search-dialogue = Dialogue
search-dialogue-all = All dialogues
search-year = Year
search-year-all = All years
search-count =
    { $count ->
        [one] 1 result
       *[other] { $count } results
    }
search-count-over = At least { $count } results
search-meant = Did you mean “{ $words }”?
search-instead = No text has the word “{ $typed }”. Showing results for “{ $shown }”.
search-exact = Search for exactly “{ $words }” instead
search-left-out = No text has all the words. We searched without: { $words }.
search-newest = The words are in so many texts that we only looked through the newest. Add a word or choose a year to find older ones.
search-newest-menus = What is not chosen in the menus is counted among the newest texts. There may be more.
search-none = No results
search-none-words = Check the spelling, or try another word. A short word finds more than a long one.
search-narrow-words = Nothing fits what you have chosen. Show all results, or choose something else.
search-clear = Show all results
search-no-words = Write at least one word that says what you are looking for.
search-too-long = Write at most 200 characters.
search-open = Dialogues that are open now
search-answer = Answer to idea { $number }
search-one-dialogue = Dialogue
search-one-decision = Decision
search-one-answer = Answer
search-more = More results
