//! What can be wrong with something that was filled in, at its field.

use crate::core::{Date, Locale, text};

keywords! {
    /// What is wrong with one field.
    pub enum Problem {
        /// Nothing is there.
        Missing = "missing",
        /// No day is there.
        NoDay = "no_day",
        /// More than fits.
        TooLong = "too_long",
        /// Not a day as `YYYY-MM-DD`.
        NotADate = "not_a_date",
        /// Not an address that begins with http:// or https://.
        NotALink = "not_a_link",
        /// There is a dialogue of that title; another may be meant.
        TitleIsThere = "title_is_there",
        /// None of the choices.
        NotAChoice = "not_a_choice",
        /// The last day is before the first.
        ClosesBeforeOpens = "closes_before_opens",
        /// The compilation is promised before the last day is over.
        CompiledBeforeClosing = "compiled_before_closing",
        /// The decision would be made before residents have had their say (P14).
        DecisionBeforeClosing = "decision_before_closing",
        /// The decision would be made before there is a compilation.
        DecisionBeforeCompilation = "decision_before_compilation",
        /// The feedback is promised before the decision.
        FeedbackBeforeDecision = "feedback_before_decision",
        /// The follow-up is promised before the feedback.
        FollowUpBeforeFeedback = "follow_up_before_feedback",
        /// A body has decided it: a change needs a new decision (P15, P21).
        IsDecided = "is_decided",
        /// A group without a word on how it is sought out (P6).
        NobodyReached = "nobody_reached",
        /// Something is said to end before it starts.
        EndsBeforeItStarts = "ends_before_it_starts",
        /// No time of day.
        NotATime = "not_a_time",
        /// The clocks leave that hour out on that day.
        NoSuchTime = "no_such_time",
        /// It has not begun, or is put away.
        NotBegun = "not_begun",
        /// It belongs to another time.
        OutOfTime = "out_of_time",
        /// What came at a meeting came at one that is known.
        WhichActivity = "which_activity",
        /// The measure comes when nobody can take part any more.
        AfterClosing = "after_closing",
        /// A public dialogue cannot be without it.
        NeededInPublic = "needed_in_public",
        /// It cannot be influenced here: inform about it, do not ask (P13).
        InformInstead = "inform_instead",
        /// The day has not come yet.
        InTheFuture = "in_the_future",
        /// So far from today that the year must be a slip of the finger.
        FarAway = "far_away",
        /// What belongs to the time after the last day is dated before it.
        BeforeClosing = "before_closing",
        /// The decision is older than the last day to take part (P14, P16).
        NotAfterClosing = "not_after_closing",
        /// The body may not decide about this dialogue.
        BodyMayNotDecide = "body_may_not_decide",
        /// A body that does not settle the question must say which part of it is its own (P16, P21).
        PartNotSaid = "part_not_said",
        /// A body that settles the question decides on more than a part.
        NotAPart = "not_a_part",
        /// The same decision is entered already.
        AlreadyThere = "already_there",
        /// Whoever would take over ends too, and leaves it to nobody (P30).
        LeadsNowhere = "leads_nowhere",
        /// A change that changes nothing.
        Unchanged = "unchanged",
        /// A dialogue's last day may only be moved forward.
        OnlyLater = "only_later",
        /// Shorter than a year, which must be a slip of the finger.
        ShorterThanAYear = "shorter_than_a_year",
        /// Longer than ten years, which must be a slip of the finger.
        LongerThanTenYears = "longer_than_ten_years",
        /// Another of its kind begins before that day.
        AnotherBegins = "another_begins",
        /// The body has decided something after that day (P30).
        DecidedAfter = "decided_after",
        /// A body has decided on a dialogue by what stands in the map for that day (P30).
        DecidedByTheMap = "decided_by_the_map",
        /// A name without a letter.
        NoLetter = "no_letter",
        /// The account is closed.
        AccountIsClosed = "account_is_closed",
        /// Everybody has read that day: it is moved with a reason (P4).
        IsPromised = "is_promised",
        /// It can no longer be changed.
        TooLate = "too_late",
        /// The committee still has time to answer (P34).
        HasTimeToAnswer = "has_time_to_answer",
        /// A body has decided by it after that day (P29).
        DecidedByTheLaw = "decided_by_the_law",
        /// A promise would be due before the decision that it follows from.
        DueBeforeDecision = "due_before_decision",
        /// A promise would be due on a day that has been.
        DueInThePast = "due_in_the_past",
        /// A promise that follows from the decision is due before that day.
        PromiseDueBefore = "promise_due_before",
        /// A page's text without its one main heading.
        NoMainHeading = "no_main_heading",
        /// It belongs to another dialogue, or is not there.
        NotHere = "not_here",
        /// The last day of something comes before its first.
        EndsBeforeItBegins = "ends_before_it_begins",
        /// Another has that name in the same time.
        NameIsTaken = "name_is_taken",
        /// The municipality has only one of the kind at a time.
        OneAtATime = "one_at_a_time",
        /// Another body hands over to this one, which would be gone by then.
        IsASuccessor = "is_a_successor",
        /// Dialogues are under way: somebody must take over (P30).
        NeedsASuccessor = "needs_a_successor",
        /// It is not there on that day.
        NotThereThen = "not_there_then",
        /// The decision is older than what it is about (P37).
        BeforeItCame = "before_it_came",
        /// The day lies before the decision to hold the dialogue.
        BeforeDialogue = "before_dialogue",
        /// It is the day that is promised already (P37).
        SameDay = "same_day",
        /// It is answered, so it stays where it is (P37).
        IsAnswered = "is_answered",
        /// It lies with that body already (P37).
        IsThere = "is_there",
        /// What it led to is there: a yes stays a yes (P37).
        YesStays = "yes_stays",
        /// The body was not there on the day of the decision.
        BodyNotThereThen = "body_not_there_then",
        /// The body is over, has not begun, or ends without a successor (P30).
        TakesOnNothing = "takes_on_nothing",
        /// The body has a post of that title already (P24).
        PostIsThere = "post_is_there",
        /// Somebody else holds the post then (P24).
        PostIsHeld = "post_is_held",
        /// The body is not there on all of those days.
        OutsideTheBody = "outside_the_body",
        /// A mandate began after that day.
        MandateBegunAfter = "mandate_begun_after",
        /// It has begun: its first day stays.
        HasBegun = "has_begun",
        /// The post is not one of the body that owns the dialogue (P24).
        NotTheOwnersPost = "not_the_owners_post",
        /// Nobody holds the post today (P24).
        PostIsEmpty = "post_is_empty",
        /// The area lies with somebody else then (P30).
        AreaIsTaken = "area_is_taken",
        /// There is an area of that name already.
        AreaIsThere = "area_is_there",
        /// The area lies with another body (P30).
        WrongOwner = "wrong_owner",
        /// There is another goal period then (P31).
        GoalPeriodIsThere = "goal_period_is_there",
        /// The executive board owns what concerns the whole municipality (P32, P33).
        BoardMustOwn = "board_must_own",
        /// Not a whole number that makes sense there.
        NotANumber = "not_a_number",
        /// Not a cost or a number of people.
        NotAnAmount = "not_an_amount",
        /// Not a telephone number.
        NotAPhone = "not_a_phone",
        /// A postal address without a line with postal code and town after one with street or box.
        NoPostalTown = "no_postal_town",
        /// An address that the window of an envelope does not show whole.
        NotInTheWindow = "not_in_the_window",
        /// How somebody is told is told in one way, and more are filled in (P17).
        OneWayOnly = "one_way_only",
        /// No row of a file can be taken in.
        NothingGood = "nothing_good",
        /// Columns of a file are chosen for nothing, and it is not said that they are to be left out.
        ColumnsLeft = "columns_left",
        /// Nothing is ticked in the list.
        NothingTicked = "nothing_ticked",
        /// What cannot be undone is done by whoever says that they are sure.
        NotSure = "not_sure",
        /// There is no theme to choose yet.
        NoThemeYet = "no_theme_yet",
        /// There is another entry of that name then (P29).
        MatterIsThere = "matter_is_there",
        /// Bodies have decided by it: it stays as it was (P29).
        MatterIsUsed = "matter_is_used",
        /// Only what the law demands has a kind of matter (P29).
        OnlyByLaw = "only_by_law",
        /// The register says nothing of it for that day (P29).
        NotInForce = "not_in_force",
        /// The time to take part is shorter than the law says (P29).
        ShorterThanTheLaw = "shorter_than_the_law",
        /// Not an e-mail address.
        NotAnAddress = "not_an_address",
        /// Somebody else has the function then (P38).
        FunctionIsHeld = "function_is_held",
        /// Whoever steps in is the same account as whoever coordinates (P38).
        SameAccount = "same_account",
        /// The compilation is not in the hands of the elected yet.
        NotHandedOver = "not_handed_over",
        /// It was decided so long ago that it was about something else.
        LongAgo = "long_ago",
        /// It was tried too many times in a short while.
        TooOften = "too_often",
        /// A yes to an initiative began it (P37).
        WasPromised = "was_promised",
        /// The law demands the dialogue for as long as its matter is there (P29).
        LawDemandsIt = "law_demands_it",
        /// The receipt is of another dialogue, or there is no such receipt.
        NotTheirReceipt = "not_their_receipt",
        /// It is gathered with others that say the same (P28).
        IsGathered = "is_gathered",
        /// They lie in different themes.
        DifferentThemes = "different_themes",
        /// One alone says nothing the same.
        NeedsTwo = "needs_two",
        /// What it became in another dialogue has been reviewed there (P22).
        ReviewedThere = "reviewed_there",
        /// It has been in that dialogue, where it is to be taken back (P22).
        HasBeenThere = "has_been_there",
        /// No idea that everybody can read has that number in the dialogue.
        NoSuchIdea = "no_such_idea",
        /// Not a year with four digits.
        NotAYear = "not_a_year",
        /// There are figures for that year (P26).
        YearIsThere = "year_is_there",
        /// The shares are not the whole population (P26).
        SharesNotWhole = "shares_not_whole",
        /// Not a share in per cent.
        NotAShare = "not_a_share",
        /// The name stands above already.
        SameName = "same_name",
        /// Somebody's personal number, which nobody is to read (P12).
        PersonalNumber = "personal_number",
    }
}

/// What is wrong, field by field, in the order of the form.
pub type Problems = Vec<(&'static str, Problem)>;

impl Problem {
    /// What to do about it, in a sentence.
    #[expect(clippy::too_many_lines, reason = "one line for each")]
    pub fn words(self, l: Locale) -> &'static str {
        match self {
            Self::Missing => text::problem_missing(l),
            Self::NoDay => text::problem_no_day(l),
            Self::TooLong => text::problem_too_long(l),
            Self::NotADate => text::problem_not_a_date(l),
            Self::NothingGood => text::problem_nothing_good(l),
            Self::ColumnsLeft => text::problem_columns_left(l),
            Self::NotAPhone => text::problem_not_a_phone(l),
            Self::NoPostalTown => text::problem_no_postal_town(l),
            Self::NotInTheWindow => text::problem_not_in_the_window(l),
            Self::OneWayOnly => text::problem_one_way_only(l),
            Self::NotALink => text::problem_not_a_link(l),
            Self::TitleIsThere => text::problem_title_is_there(l),
            Self::NotAChoice => text::problem_not_a_choice(l),
            Self::ClosesBeforeOpens => text::problem_closes_before_opens(l),
            Self::CompiledBeforeClosing => text::problem_compiled_before_closing(l),
            Self::DecisionBeforeClosing => text::problem_decision_before_closing(l),
            Self::DecisionBeforeCompilation => text::problem_decision_before_compilation(l),
            Self::FeedbackBeforeDecision => text::problem_feedback_before_decision(l),
            Self::FollowUpBeforeFeedback => text::problem_follow_up_before_feedback(l),
            Self::IsDecided => text::problem_is_decided(l),
            Self::NobodyReached => text::problem_nobody_reached(l),
            Self::EndsBeforeItStarts => text::problem_ends_before_it_starts(l),
            Self::NotATime => text::problem_not_a_time(l),
            Self::NoSuchTime => text::problem_no_such_time(l),
            Self::NotBegun => text::problem_not_begun(l),
            Self::OutOfTime => text::problem_out_of_time(l),
            Self::WhichActivity => text::problem_which_activity(l),
            Self::AfterClosing => text::problem_after_closing(l),
            Self::NeededInPublic => text::problem_needed_in_public(l),
            Self::InformInstead => text::problem_inform_instead(l),
            Self::InTheFuture => text::problem_in_the_future(l),
            Self::FarAway => text::problem_far_away(l),
            Self::BeforeClosing => text::problem_before_closing(l),
            Self::NotAfterClosing => text::problem_not_after_closing(l),
            Self::BodyMayNotDecide => text::problem_body_may_not_decide(l),
            Self::PartNotSaid => text::problem_part_not_said(l),
            Self::NotAPart => text::problem_not_a_part(l),
            Self::AlreadyThere => text::problem_already_there(l),
            Self::LeadsNowhere => text::problem_leads_nowhere(l),
            Self::Unchanged => text::problem_unchanged(l),
            Self::OnlyLater => text::problem_only_later(l),
            Self::ShorterThanAYear => text::problem_shorter_than_a_year(l),
            Self::LongerThanTenYears => text::problem_longer_than_ten_years(l),
            Self::AnotherBegins => text::problem_another_begins(l),
            Self::DecidedAfter => text::problem_decided_after(l),
            Self::DecidedByTheMap => text::problem_decided_by_the_map(l),
            Self::NoLetter => text::problem_no_letter(l),
            Self::AccountIsClosed => text::problem_account_is_closed(l),
            Self::IsPromised => text::problem_is_promised(l),
            Self::TooLate => text::problem_too_late(l),
            Self::HasTimeToAnswer => text::problem_has_time_to_answer(l),
            Self::DecidedByTheLaw => text::problem_decided_by_the_law(l),
            Self::DueBeforeDecision => text::problem_due_before_decision(l),
            Self::DueInThePast => text::problem_due_in_the_past(l),
            Self::PromiseDueBefore => text::problem_promise_due_before(l),
            Self::NoMainHeading => text::problem_no_main_heading(l),
            Self::NotHere => text::problem_not_here(l),
            Self::EndsBeforeItBegins => text::problem_ends_before_it_begins(l),
            Self::NameIsTaken => text::problem_name_is_taken(l),
            Self::OneAtATime => text::problem_one_at_a_time(l),
            Self::IsASuccessor => text::problem_is_a_successor(l),
            Self::NeedsASuccessor => text::problem_needs_a_successor(l),
            Self::NotThereThen => text::problem_not_there_then(l),
            Self::BeforeItCame => text::problem_before_it_came(l),
            Self::BeforeDialogue => text::problem_before_dialogue(l),
            Self::SameDay => text::problem_same_day(l),
            Self::IsAnswered => text::problem_is_answered(l),
            Self::IsThere => text::problem_is_there(l),
            Self::YesStays => text::problem_yes_stays(l),
            Self::BodyNotThereThen => text::problem_body_not_there_then(l),
            Self::TakesOnNothing => text::problem_takes_on_nothing(l),
            Self::PostIsThere => text::problem_post_is_there(l),
            Self::PostIsHeld => text::problem_post_is_held(l),
            Self::OutsideTheBody => text::problem_outside_the_body(l),
            Self::MandateBegunAfter => text::problem_mandate_begun_after(l),
            Self::HasBegun => text::problem_has_begun(l),
            Self::NotTheOwnersPost => text::problem_not_the_owners_post(l),
            Self::PostIsEmpty => text::problem_post_is_empty(l),
            Self::AreaIsTaken => text::problem_area_is_taken(l),
            Self::AreaIsThere => text::problem_area_is_there(l),
            Self::WrongOwner => text::problem_wrong_owner(l),
            Self::GoalPeriodIsThere => text::problem_goal_period_is_there(l),
            Self::BoardMustOwn => text::problem_board_must_own(l),
            Self::NotANumber => text::problem_not_a_number(l),
            Self::NotAnAmount => text::problem_not_an_amount(l),
            Self::NothingTicked => text::problem_nothing_ticked(l),
            Self::NotSure => text::problem_not_sure(l),
            Self::NoThemeYet => text::problem_no_theme_yet(l),
            Self::MatterIsThere => text::problem_matter_is_there(l),
            Self::MatterIsUsed => text::problem_matter_is_used(l),
            Self::OnlyByLaw => text::problem_only_by_law(l),
            Self::NotInForce => text::problem_not_in_force(l),
            Self::ShorterThanTheLaw => text::problem_shorter_than_the_law(l),
            Self::NotAnAddress => text::problem_not_an_address(l),
            Self::FunctionIsHeld => text::problem_function_is_held(l),
            Self::SameAccount => text::problem_same_account(l),
            Self::NotHandedOver => text::problem_not_handed_over(l),
            Self::LongAgo => text::problem_long_ago(l),
            Self::TooOften => text::problem_too_often(l),
            Self::WasPromised => text::problem_was_promised(l),
            Self::LawDemandsIt => text::problem_law_demands_it(l),
            Self::NotTheirReceipt => text::problem_not_their_receipt(l),
            Self::IsGathered => text::problem_is_gathered(l),
            Self::DifferentThemes => text::problem_different_themes(l),
            Self::NeedsTwo => text::problem_needs_two(l),
            Self::ReviewedThere => text::problem_reviewed_there(l),
            Self::HasBeenThere => text::problem_has_been_there(l),
            Self::NoSuchIdea => text::problem_no_such_idea(l),
            Self::NotAYear => text::problem_not_a_year(l),
            Self::YearIsThere => text::problem_year_is_there(l),
            Self::SharesNotWhole => text::problem_shares_not_whole(l),
            Self::NotAShare => text::problem_not_a_share(l),
            Self::SameName => text::problem_same_name(l),
            Self::PersonalNumber => text::contributions_personal_number(l),
        }
    }
}

/// Whether the year of `day` is no year that anybody means: outside 1900–2199.
pub fn is_slip(day: Date) -> bool {
    !(1900..2200).contains(&day.year())
}

/// A day as typed: none when nothing was typed, and a problem when its year [`is_slip`].
pub fn parse_day(typed: &str) -> Result<Option<Date>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    typed
        .parse::<Date>()
        .ok()
        .filter(|day| !is_slip(*day))
        .map(Some)
        .ok_or(Problem::NotADate)
}

/// How many years a day may be from today.
const NEAR_YEARS: i16 = 25;

/// Whether `day` is so far from `today` that its year must be a slip of the finger.
pub fn is_far(day: Date, today: Date) -> bool {
    (day.year() - today.year()).abs() > NEAR_YEARS
}

/// A day that is not [`is_far`] from `today`.
pub fn near(problems: &mut Problems, field: &'static str, day: Date, today: Date) {
    if is_far(day, today) {
        problems.push((field, Problem::FarAway));
    }
}

/// Whether `typed` is an address that a page may link to.
pub fn is_link(typed: &str) -> bool {
    let rest = typed
        .strip_prefix("https://")
        .or_else(|| typed.strip_prefix("http://"));
    // A name before an @ would pass for the host.
    let host = |rest: &str| {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        !rest[..end].is_empty() && !rest[..end].contains('@')
    };
    rest.is_some_and(|rest| {
        host(rest) && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
    })
}

/// A text that must be there and hold at most `most` characters.
pub fn said(problems: &mut Problems, field: &'static str, value: &str, most: usize) {
    if value.trim().is_empty() {
        problems.push((field, Problem::Missing));
    }
    fits(problems, field, value, most);
}

/// A text that may be empty and holds at most `most` characters.
pub fn fits(problems: &mut Problems, field: &'static str, value: &str, most: usize) {
    if value.chars().count() > most {
        problems.push((field, Problem::TooLong));
    }
}
