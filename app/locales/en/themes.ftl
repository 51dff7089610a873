# Themes, answers and the compilation.
themes-title = Themes
themes-lead = Gather ideas that are about the same thing. Every published idea must belong to a theme.
themes-lead-fixed = The themes are locked together with the compilation, or the dialogue has not opened yet. Answers can be given until the dialogue is archived.
themes-none = No themes yet
themes-none-words = When you have gathered ideas in a theme, it is shown here.
themes-caption = Themes in the order that everyone sees them
themes-column-theme = Theme
themes-column-ideas = Ideas
themes-column-answer = Answer
themes-column-order = Order
themes-answered = Answered
themes-unanswered = Not answered
themes-up = Move up
themes-down = Move down
themes-sort = Ideas without a theme
themes-all-sorted = All published ideas have a theme.
themes-ideas = Tick the ideas
themes-into = Put into the theme
themes-or-new = Or write the name of a new theme
themes-or-new-hint = If you write a name, the theme is made and the ticked ideas go there.
themes-put = Put the ideas into the theme
themes-more = More ideas
themes-idea = { $number }. { $title }
themes-count = { $count ->
    [one] 1 published idea
   *[other] { $count } published ideas
}
themes-with-count = { $theme } ({ $count })
themes-name = Name of the theme
themes-summary = What are the ideas about?
themes-summary-hint = A few sentences in which those who wrote recognise themselves.
themes-save = Save the theme
themes-answer-heading = Answer the whole theme
themes-answer = The municipality’s answer
themes-answer-hint = Say what you do or do not do, and why. Everyone can read the answer.
themes-role = Who answers?
themes-role-hint = A role, for example the chair. Not a person’s name.
themes-for-body = For which body?
themes-answer-all = Publish the answer to everyone in the theme
themes-inside = Ideas in the theme
themes-empty = Nothing is in the theme.
themes-delete = Delete the theme
themes-out = No theme
themes-move-to = Move the ticked ones to
themes-move = Move the ideas
themes-answers = Answers to a single idea
themes-answer-one = Answer idea { $number }
themes-change-answer = Change the answer to idea { $number }
themes-answer-one-lead = The answer stands beside the idea for everyone to read. If it fits many ideas, answer the whole theme instead.
themes-answer-submit = Publish the answer
themes-compilation = Compilation
themes-compilation-lead = Write what the participants say, without judging. When it is locked it goes to the politicians and becomes public.
themes-to-lock = Save and go on to locking
themes-compilation-locked = The compilation is locked.
themes-compilation-early = The compilation is written when the dialogue has opened.
themes-compilation-hint = What do many agree on? Where do opinions differ? What is new? An empty line begins a new paragraph.
themes-limits = What the material cannot tell
themes-limits-hint = Who was not heard? What can one not conclude?
themes-material = The material
themes-gather = The ticked ones say the same
themes-same-more = { $count ->
    [one] 1 more says the same
   *[other] { $count } more say the same
}
themes-same-title = { $count } ideas say the same as idea { $number }
themes-same-lead = They are shown together under the one that came first, and they lie in the same theme. Each keeps its number, its text, its receipt and its answer.
themes-same-lead-fixed = They are shown together under the one that came first. The compilation is locked, so that does not change.
themes-same-first = Came first. The others are shown under this one.
themes-same-apart = Set { $idea } apart
themes-public-about = A theme in the dialogue { $title }: what participants said, and what came of it.
themes-public-kicker = Theme in the dialogue { $title }
themes-public-way = The theme's way, from the ideas to the promise
themes-public-compilation = Read the compilation, the basis for the decision
