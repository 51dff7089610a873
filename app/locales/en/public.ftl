# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = We ask before we decide
public-start-lead = Here you can influence what happens in Vänersborg. Leave an idea, follow it and see what it led to.
public-start-about = Leave an idea on an open question in the municipality of Vänersborg, and see what earlier dialogues led to.
public-start-now = See what you can influence now
public-start-how = How it works
public-way-label = How a dialogue goes
public-way-question = Question
public-way-question-words = A committee asks you
public-way-ideas = Ideas
public-way-ideas-words = You say what you think
public-way-themes = Themes
public-way-themes-words = We gather what you said
public-way-decision = Decision
public-way-decision-words = The politicians decide
public-way-answer = Answer
public-way-answer-words = Everyone is told the outcome
public-way-follow-up = Follow-up
public-way-follow-up-words = We show if we kept our word
public-open-heading = What you can influence now
public-open-none = No dialogue is open right now
public-open-none-next = The next one opens { $date }: { $title }.
public-open-none-words = When a committee has decided on a new dialogue, it will be here. Until then you can read what the earlier ones led to.
public-coming-heading = Opening soon
public-answered-heading = New answers: you said, we did
public-all-dialogues = See all dialogues
public-promise-heading = What we promise you
public-promise-receipt = A receipt within two working days
public-promise-receipt-words = You get it at once on the screen. If you write on paper or call, it comes within two days.
public-promise-answer = An answer to your question within ten working days
public-promise-answer-words = Do you wonder about a dialogue, or do you think we handled your idea wrongly? Contact us. The time counts from the day we get your question.
public-promise-feedback = Always word of the outcome
public-promise-feedback-words = When the politicians have decided we tell you what you said, what we did and why we said no to something. What became of your idea you see with the code on your receipt.
public-promise-open = No account
public-promise-open-words = You need not sign in, have e-mail or be a citizen. Children are as welcome as adults.
public-start-who = Who decides?
public-start-who-words = The elected representatives decide. What you tell them helps them choose well. A dialogue is not a vote: support from many shows that an idea is important, but it does not settle the matter.
public-start-policy = Read the municipality's policy

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] No ideas yet
    [one] 1 idea received
   *[other] { $count } ideas received
}
public-card-between = Open { $first } – { $last }
public-card-decision = Decision { $date }
public-card-feedback = Answered { $date }

# The list
public-list-title = Dialogues
public-list-lead = Questions that the municipality is asking now, will soon ask and already has answers to.
public-list-filter = Search the dialogues
public-list-filter-chosen = Search the dialogues. Chosen: { $chosen }
public-list-words = Search
public-list-phase = Stage
public-list-phase-all = All dialogues
public-list-body = Committee
public-list-body-all = All committees
public-list-theme = Theme
public-list-theme-all = All themes
public-list-submit = Show
public-list-clear = Show all
public-list-results = Dialogues
public-list-more = More dialogues
public-list-first = Back to the start
public-list-next = Next page
public-list-none-found = No dialogue matches your search
public-list-none-found-words = Try fewer words or another committee, or show all.
public-list-none-ongoing = No dialogue is open right now
public-list-none-upcoming = No new dialogue is decided
public-list-none-upcoming-words = When a committee has decided to ask, the dialogue will be here, with the day it opens.
public-list-none-carried-out = No dialogue is carried out yet
public-list-none-carried-out-words = When a dialogue has closed it will be here, and later what it led to.
public-list-none-at-all = The first dialogue will soon be here
public-list-none-at-all-words = When a committee has decided to ask, the dialogue will be here, with the day it opens.
public-list-other-ways = Other ways to have a say

# A dialogue: what happens now, and then
public-give-idea = Leave an idea
public-see-result = See what came of it
public-all-ideas = Read all ideas
public-now-announced = Opens { $opens }. Then you can leave ideas here, until the end of { $closes }.
public-now-open = You can leave ideas until the end of { $closes }. { $compile ->
    [none] Then we compile them.
   *[other] Then we compile them, by { $compile }.
}
public-now-late = That day, { $date }, has passed. We are late.
public-now-closed = The time to leave ideas is over. { $compile ->
    [none] Now we read and compile them.
   *[other] Now we read and compile them, by { $compile }.
}
public-now-compiled = The ideas are compiled. { $decision ->
    [none] { $body } decides next.
   *[other] { $body } decides on { $decision }.
}
public-now-handling = The compilation is with the politicians. { $decision ->
    [none] { $body } decides next.
   *[other] { $body } decides on { $decision }.
}
public-now-decided-upon = The decision is made. { $feedback ->
    [none] Soon it will say here what happens and why.
   *[other] By { $feedback } it will say here what happens and why.
}
public-now-fed-back = The decision is made and everyone has been told. { $followup ->
    [none] Here you can see how it goes with what we promised.
   *[other] We follow up what we promised on { $followup }.
}
public-now-followed-up = The dialogue is finished. You can read what it led to, and whether we kept our promises.
public-now-cancelled = The dialogue is cancelled. No more ideas are received.
public-cancelled-title = Why the dialogue was cancelled
public-cancelled-decision = { $body } decided on { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = The dialogue's way
public-path-done = done
public-facts-label = Facts about the dialogue
public-stair-position = step { $step } of 4
public-fact-who = Who decides?
public-fact-who-coming = { $body }, { $date }. The politicians have not made up their minds yet.
public-fact-who-coming-undated = { $body }. The politicians have not made up their minds yet.
public-fact-who-waiting = { $body }, { $date }.
public-fact-who-decided = { $body } decided on { $date }, § { $paragraph }.
public-fact-participation = Your part in the dialogue
public-fact-case = Case number
public-fact-owner = Who is asking?
public-swedish-only = This dialogue is in Swedish
public-swedish-only-words = The headings are in English, but what is written about the dialogue is in Swedish only. You can leave an idea in any language.
public-swedish-names = Names, commitments and reasons are written in Swedish.
public-fact-responsible = Responsible elected post
public-fact-contact = Ask us
public-fact-legal = The law demands the dialogue
public-participation-insight-words = You can follow the work and ask questions.
public-participation-comment-words = You can say what you think of what we propose.
public-participation-conversation-words = You can talk about the question with us and with others.
public-participation-co-creation-words = You can work out proposals together with us.

# A dialogue: the six questions
public-q-question = What is the question?
public-q-hope-over = What did we hope for?
public-q-hope = What do we hope for?
public-q-purpose-over = Why we asked
public-q-purpose = Why we ask
public-q-goal-over = What it should lead to
public-q-goal = What it shall lead to
public-q-can = What can you influence?
public-q-can-unwritten = It is not written yet what you can influence.
public-q-unwritten = This is not written yet.
public-q-can-over = What could be influenced?
public-q-could-this = What you could influence
public-q-could-not-this = What could not be influenced
public-q-can-this = What you can influence
public-q-cannot-this = What cannot be influenced
public-q-groups-over = Did the dialogue turn to any groups in particular?
public-q-groups = Does the dialogue turn to any groups in particular?
public-q-groups-heard-over = These groups are seldom heard. This is how we sought them out:
public-q-groups-heard = These groups are seldom heard. This is how we seek them out:
public-q-when = When and in what way?
public-q-when-unset = The dates are not decided yet.
public-q-when-announced = The dialogue is open from { $opens } until the end of { $closes }.
public-q-when-open = The dialogue is open until the end of { $closes }. You can leave an idea here on the site, without an account.
public-q-when-over = The dialogue was open { $opens } – { $closes }.
public-q-when-cancelled = The dialogue is cancelled. It would have been open { $opens } – { $closes }.
public-q-other-ways = Other ways to take part
public-q-offline = Take part without e-mail
public-q-who = Who decides, and when?
public-q-who-votes = The elected representatives are responsible for the decision. Support from many shows that an idea is important, but support is not votes.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = With the politicians
public-q-who-decisions = Decisions on the dialogue
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Minutes, § { $paragraph }
public-step-papers = Papers
public-ideas-heading = Latest ideas
public-ideas-none = No ideas are shown yet
public-ideas-none-open = Ideas are shown when we have read them, within two working days. You are welcome to be the first.
public-ideas-none-coming = Ideas will be shown here when the dialogue has opened, { $date }.
public-ideas-none-closed = No idea is published.
public-idea-read = Read { $idea }
public-idea-answer = The municipality's answer
public-idea-translation = { $language ->
    [ar] Translation from Arabic
    [bs] Translation from Bosnian
    [en] Translation from English
    [fa] Translation from Persian
    [fi] Translation from Finnish
    [hr] Translation from Croatian
    [so] Translation from Somali
    [sr] Translation from Serbian
    [sv] Translation from Swedish
    [uk] Translation from Ukrainian
   *[other] Translation from another language
}
public-print-address-only = Read more at { $url }
public-print-address = Read more and leave your idea at { $url }
public-follow-feed = Follow the dialogue as a feed

# A dialogue: what has happened
public-log-heading = What has happened
public-log-announced = The dialogue became public.
public-log-opened = The dialogue opened.
public-log-closed = The dialogue closed.
public-log-compiled = The ideas were compiled.
public-log-handling = The compilation went to the politicians.
public-log-fed-back = All who took part were told, and the result became public.
public-log-followed-up = What we promised was followed up.
public-log-archived = The dialogue was archived.
public-log-cancelled = The dialogue was cancelled.
public-log-decision-start = { $body } decided to hold a dialogue, § { $paragraph }.
public-log-decision-change = { $body } changed its decision on the dialogue, § { $paragraph }.
public-log-decision-result = { $body } decided the question, § { $paragraph }.
public-log-decision-cancel = { $body } decided to cancel the dialogue, § { $paragraph }.
public-log-revision = The text “{ $field }” has been changed.
public-log-revision-short = Changed: { $field }, from { $before } to { $after }.
public-log-reason = Reason: { $reason }
public-log-change = Show what was changed
public-log-taken = Taken out:
public-log-put = Put in:

# The result
public-result-title = You said – we did – why not
public-result-about = What came in, what was decided, what is done and why: { $title }.
public-result-lead = The result of the dialogue { $title }
public-result-coming = The result will be here
public-result-coming-by = By { $date } it will say here what you said, what we did and why we did not do everything.
public-result-coming-later = When { $body } has decided, it will say here what you said, what we did and why we did not do everything.
public-result-cancelled = The dialogue was cancelled
public-result-cancelled-words = So there is no result. The page of the dialogue says why it was cancelled.
public-result-back = To the dialogue
public-figure-ideas = { $count ->
    [one] idea received
   *[other] ideas received
}
public-figure-answered = { $percent } %
public-figure-answered-label = have been answered or decided on
public-figure-themes = { $done } of { $all }
public-figure-themes-label = themes are carried out wholly or partly
public-figure-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
public-figure-days-label = from the last day to feedback
public-result-table = What happened to each theme
public-result-said = You said
public-result-did = What comes of it
public-result-why = Why
public-result-theme-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
public-commitment-due = by { $date }
public-commitment-done = done { $day }, due { $due }
public-commitment-done-late = done { $day }, was due { $due }
public-commitment-late = was due { $date }
public-commitment-settled = will not be done, was due { $date }
public-result-message = Thank you, and this is what came of it
public-result-message-from = { $body }, { $date }
public-result-threads = How an idea became a decision
public-result-threads-words = Some examples. Each idea's own page tells its whole way.
public-thread-label = An idea's way
public-thread-theme = Theme: { $title }
public-thread-decision = Decision { $date }, § { $paragraph }
public-thread-promise = Our commitment
public-result-politics = How the politicians handled it
public-result-politics-coming = The compilation is not with the politicians yet.
public-result-compilation = The compilation
public-result-limits = What the material cannot tell
public-result-evaluation = What we learnt
public-result-case = Case

# All decisions
public-decisions-title = Decisions
public-decisions-lead = All political decisions on dialogues: to ask, to change, what came of it and to cancel. The committees' answers to initiatives are here too.
public-decisions-filter = Choose decisions
public-decisions-table = Decisions, the latest first
public-decisions-what = Decision
public-decisions-answer = Answer to an initiative: { $answer }
public-decisions-dialogue = Dialogue or initiative
public-decisions-body = Who and when
public-decisions-minutes = Minutes and case
public-decisions-paragraph = § { $paragraph }
public-decisions-none = No decision yet
public-decisions-none-words = When a committee has decided on a public dialogue or answered an initiative, the decision will be here the same day.
public-decisions-more = More decisions
public-decisions-next = Older decisions
public-decisions-first = Latest decisions

# Feeds
public-feed-title = Citizen dialogue in the municipality of Vänersborg
public-feed-subtitle = New dialogues and what they led to
public-feed-dialogue-title = { $title }: what has happened
public-feed-new = New dialogue: { $title }
public-feed-stopped = Dialogue stopped: { $title }
public-feed-result = Result: { $title }
public-tally = { $count ->
    [one] 1 idea came in. This is how it is counted:
   *[other] { $count } ideas came in. This is how they are counted:
}
public-tally-themed = { $count ->
    [one] 1 idea lies in a theme and is part of the compilation.
   *[other] { $count } ideas lie in themes and are part of the compilation.
}
public-tally-rerouted = { $count ->
    [one] 1 idea belongs somewhere else and was sent on.
   *[other] { $count } ideas belong somewhere else and were sent on.
}
public-tally-refused = { $count ->
    [one] 1 idea does not follow the rules and is not shown.
   *[other] { $count } ideas do not follow the rules and are not shown.
}
public-decision-about = A decision on the dialogue { $title }, and what it means for what participants said.
public-decision-basis = Basis
public-decision-means = What the decision means
public-decision-to = What the decision means
public-thread-decided = Decision
public-thread-to-theme = The whole theme
public-result-compiled-themes = The themes of the compilation
public-log-promise-progress = How the commitment goes: { $promise }
public-log-promise-done = The commitment is done: { $promise }
public-log-promise-explained = The commitment will not be done: { $promise }
public-log-promise-reply = Answer to participants on the commitment: { $promise }
public-body-lead = Dialogues and decisions here, and a way to follow them.
public-body-over = The assignment has ended. Last day: { $day }
public-body-no-dialogues = There are no dialogues here yet.
public-body-all-dialogues = All dialogues here
public-body-no-decisions = There are no decisions here yet.
public-body-all-decisions = All decisions here
