//! What the log calls what happened, who did it, and what of it is asked for.

use std::str::FromStr;

use crate::core::{Date, Id, Locale, UnknownKeyword, text};
use crate::staff::Role;

keywords! {
    /// What happened. The log itself may hold more: a word that is not here is shown as it stands.
    pub enum Act {
        /// The draft was created.
        DialogueCreated = "dialogue.created",
        /// A draft was taken away.
        DialogueThrownAway = "dialogue.thrown_away",
        /// Texts and dates were changed.
        DialogueEdited = "dialogue.edited",
        /// A step was taken.
        DialogueStep = "dialogue.step",
        /// A step was refused.
        DialogueStepRefused = "dialogue.step_refused",
        /// A published text was changed.
        DialogueRevised = "dialogue.revised",
        /// The compilation was saved.
        DialogueCompilationSaved = "dialogue.compilation_saved",
        /// The evaluation was saved.
        DialogueEvaluated = "dialogue.evaluated",
        /// Participants were told that the dialogue was stopped.
        DialogueCancellingTold = "dialogue.cancelling_told",
        /// The dialogue went from a body that is over to its successor.
        DialogueHandedOver = "dialogue.handed_over",
        /// An idea came in.
        ContributionReceived = "contribution.received",
        /// An idea was published.
        ContributionPublished = "contribution.published",
        /// An idea was published with something covered.
        ContributionMasked = "contribution.masked",
        /// An idea was not published.
        ContributionRefused = "contribution.refused",
        /// An idea is to be reviewed again.
        ContributionToBeReviewedAgain = "contribution.to_be_reviewed_again",
        /// An idea was answered.
        ContributionAnswered = "contribution.answered",
        /// What somebody wrote was put into Swedish.
        ContributionTranslated = "contribution.translated",
        /// The address that an idea was sent with was corrected.
        ContributionAddressCorrected = "contribution.address_corrected",
        /// The place of an idea was left out.
        ContributionPlaceLeftOut = "contribution.place_left_out",
        /// The place of an idea is shown again.
        ContributionPlaceShown = "contribution.place_shown",
        /// An idea was sent on to where it belongs.
        ContributionRerouted = "contribution.rerouted",
        /// That an idea was sent on was taken back.
        ContributionRerouteTakenBack = "contribution.reroute_taken_back",
        /// Ideas that say the same were gathered.
        ContributionGathered = "contribution.gathered",
        /// An idea was set apart from those that say the same.
        ContributionSetApart = "contribution.set_apart",
        /// Photos came in with an idea.
        PhotoReceived = "photo.received",
        /// A photo was left out.
        PhotoLeftOut = "photo.left_out",
        /// A photo is shown again.
        PhotoShownAgain = "photo.shown_again",
        /// The municipality said what a photo shows.
        PhotoDescribed = "photo.described",
        /// A comment came in.
        CommentReceived = "comment.received",
        /// A comment was published.
        CommentPublished = "comment.published",
        /// A comment was published with something covered.
        CommentMasked = "comment.masked",
        /// A comment was not published.
        CommentRefused = "comment.refused",
        /// A comment is to be reviewed again.
        CommentToBeReviewedAgain = "comment.to_be_reviewed_again",
        /// The address that a comment was sent with was corrected.
        CommentAddressCorrected = "comment.address_corrected",
        /// A theme was created.
        ThemeCreated = "theme.created",
        /// A theme was changed.
        ThemeEdited = "theme.edited",
        /// The themes got a new order.
        ThemeReordered = "theme.reordered",
        /// Ideas were put into a theme.
        ThemeFilled = "theme.filled",
        /// A theme was removed.
        ThemeDeleted = "theme.deleted",
        /// A theme was answered.
        ThemeAnswered = "theme.answered",
        /// Somebody elected replied to residents.
        ElectedReplied = "elected.replied",
        /// Somebody elected changed a reply.
        ElectedReplyRevised = "elected.reply_revised",
        /// A step of the handling was entered.
        PoliticalStepAdded = "political_step.added",
        /// A step of the handling was removed.
        PoliticalStepRemoved = "political_step.removed",
        /// A step of the handling was changed.
        PoliticalStepChanged = "political_step.changed",
        /// A decision was entered.
        DecisionRecorded = "decision.recorded",
        /// A decision was corrected.
        DecisionCorrected = "decision.corrected",
        /// The committees were asked about a dialogue of the executive board.
        ConsultationAsked = "consultation.asked",
        /// A committee said whether it joins.
        ConsultationAnswered = "consultation.answered",
        /// The dialogue goes on without a committee's answer.
        ConsultationLeft = "consultation.left",
        /// A proposal of a dialogue came in.
        InitiativeReceived = "initiative.received",
        /// A proposal was published.
        InitiativePublished = "initiative.published",
        /// A proposal was published with something covered.
        InitiativeMasked = "initiative.masked",
        /// A proposal was not published.
        InitiativeRefused = "initiative.refused",
        /// A proposal is to be reviewed again.
        InitiativeToBeReviewedAgain = "initiative.to_be_reviewed_again",
        /// The address that a proposal was sent with was corrected.
        InitiativeAddressCorrected = "initiative.address_corrected",
        /// A proposal went to a body.
        InitiativeRouted = "initiative.routed",
        /// The day of the answer to a proposal was moved.
        InitiativeDayMoved = "initiative.day_moved",
        /// A body answered a proposal.
        InitiativeAnswered = "initiative.answered",
        /// Texts of a dialogue were written in another language.
        TranslationSaved = "translation.saved",
        /// It was planned how a group that is seldom heard is sought out.
        InclusionPlanned = "inclusion.planned",
        /// A measure was taken out of that plan.
        InclusionRemoved = "inclusion.removed",
        /// It was told how a measure went.
        InclusionTold = "inclusion.told",
        /// An activity was planned or changed.
        ActivityPlanned = "activity.planned",
        /// An activity was taken away before anybody else read of it.
        ActivityRemoved = "activity.removed",
        /// An activity was cancelled.
        ActivityCancelled = "activity.cancelled",
        /// It was told what came of an activity.
        ActivityDocumented = "activity.documented",
        /// An outcome was entered.
        OutcomeRecorded = "outcome.recorded",
        /// The state of a commitment was entered.
        CommitmentNoted = "commitment.noted",
        /// A participant said whether a promise was kept.
        CommitmentAnswered = "commitment.answered",
        /// Staff answered what participants say of a promise.
        CommitmentReplied = "commitment.replied",
        /// The feedback was sent.
        FeedbackSent = "feedback.sent",
        /// A draft of the feedback was saved.
        FeedbackDraftSaved = "feedback.draft_saved",
        /// Ideas were taken in from a file.
        ImportDone = "import.done",
        /// Ideas that were taken in from a file were taken away again.
        ImportUndone = "import.undone",
        /// A letter was sent or a call made.
        DeliveryDone = "delivery.done",
        /// Somebody could not be reached by letter or by a call.
        DeliveryUnreachable = "delivery.unreachable",
        /// That a letter was sent or a call made was taken back.
        DeliveryTakenBack = "delivery.taken_back",
        /// A receipt was sent by letter or said in a call.
        ReceiptSent = "receipt.sent",
        /// A receipt could not be sent by letter or said in a call.
        ReceiptUnreachable = "receipt.unreachable",
        /// That a receipt was sent was taken back.
        ReceiptTakenBack = "receipt.taken_back",
        /// How somebody is reached by letter or by a call was noted after their idea was entered.
        CorrespondentAdded = "correspondent.added",
        /// How somebody is reached by letter or by a call was corrected.
        CorrespondentCorrected = "correspondent.corrected",
        /// How somebody is reached by letter or by a call was taken away.
        CorrespondentErased = "correspondent.erased",
        /// Mail that did not arrive was sent again.
        MailRetried = "mail.retried",
        /// A participant confirmed their address.
        ParticipantConfirmed = "participant.confirmed",
        /// A participant declined mail.
        ParticipantLeft = "participant.left",
        /// A participant wants mail again.
        ParticipantCameBack = "participant.came_back",
        /// Somebody began to follow something.
        FollowingBegan = "following.began",
        /// Somebody changed what they follow.
        FollowingChanged = "following.changed",
        /// Somebody ended all that they followed.
        FollowingEnded = "following.ended",
        /// A participant chose another language for mail.
        ParticipantLanguageChanged = "participant.language_changed",
        /// Mail goes again to an address from which it came back.
        ParticipantTriedAgain = "participant.tried_again",
        /// Mail to an address comes back: no more is sent.
        ParticipantUndeliverable = "participant.undeliverable",
        /// A participant wants mail at another address.
        ParticipantAddressWanted = "participant.address_wanted",
        /// A participant has another address.
        ParticipantAddressChanged = "participant.address_changed",
        /// A participant took the address back.
        ParticipantWithdrawn = "participant.withdrawn",
        /// An address of no use any more was forgotten.
        ParticipantForgotten = "participant.forgotten",
        /// An account was created.
        StaffAdded = "staff.added",
        /// An account got another password.
        StaffPasswordChanged = "staff.password_changed",
        /// An account was closed.
        StaffDisabled = "staff.disabled",
        /// Somebody signed in.
        StaffSignedIn = "staff.signed_in",
        /// Somebody signed out.
        StaffSignedOut = "staff.signed_out",
        /// A sign-in was refused.
        StaffSignInRefused = "staff.sign_in_refused",
        /// A standing page was rewritten.
        PageRewritten = "page.rewritten",
        /// Somebody reported a shortcoming in the accessibility of the site.
        ShortcomingReported = "shortcoming.reported",
        /// A reported shortcoming was answered.
        ShortcomingAnswered = "shortcoming.answered",
        /// The address of who reported a shortcoming was forgotten, some time after the answer.
        ShortcomingAddressForgotten = "shortcoming.address_forgotten",
        /// A body was added.
        BodyAdded = "body.added",
        /// A body got other names.
        BodyRenamed = "body.renamed",
        /// A body got a last day and a successor, or other ones.
        BodyEndingSet = "body.ending_set",
        /// The employees of a body that is over work for its successor.
        BodyStaffPassedOn = "body.staff_passed_on",
        /// An elected post was added.
        PostAdded = "post.added",
        /// An elected post got another title.
        PostChanged = "post.changed",
        /// Somebody got a post from a day to a day.
        MandateGiven = "mandate.given",
        /// The days of a mandate were changed.
        MandateChanged = "mandate.changed",
        /// A mandate that had not begun fell away when its body ended.
        MandateFellAway = "mandate.fell_away",
        /// An area of activity was added to the responsibility map.
        AreaAdded = "area.added",
        /// An area of activity went to another body.
        AreaAssigned = "area.assigned",
        /// A goal period was added.
        GoalPeriodAdded = "goal_period.added",
        /// A goal period was changed.
        GoalPeriodChanged = "goal_period.changed",
        /// A kind of matter was added to what the law demands.
        MatterAdded = "matter.added",
        /// A kind of matter was changed.
        MatterChanged = "matter.changed",
        /// Somebody was named to coordinate, or to step in.
        CoordinatorNamed = "coordinator.named",
        /// Who coordinates or steps in was changed.
        CoordinatorChanged = "coordinator.changed",
        /// The population's shares for a year were entered.
        PopulationEntered = "population.entered",
        /// They were changed.
        PopulationChanged = "population.changed",
        /// Work that failed is done again.
        JobsRetried = "jobs.retried",
    }
}

keywords! {
    /// Whoever does something and is nobody of the staff: what [`crate::deed::Actor`] calls itself in the log.
    pub enum Other {
        /// A participant.
        Resident = "resident",
        /// The clock.
        Clock = "clock",
        /// The operator.
        Operator = "operator",
    }
}

/// Who did it: in which role, or that it was nobody of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Somebody of the staff.
    Staff(Role),
    /// Nobody of the staff.
    Other(Other),
}

impl Act {
    /// In words.
    #[expect(clippy::too_many_lines, reason = "a line for each act")]
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::DialogueCreated => text::log_act_dialogue_created(l),
            Self::DialogueThrownAway => text::log_act_dialogue_thrown_away(l),
            Self::DialogueEdited => text::log_act_dialogue_edited(l),
            Self::DialogueStep => text::log_act_dialogue_step(l),
            Self::DialogueStepRefused => text::log_act_dialogue_step_refused(l),
            Self::DialogueRevised => text::log_act_dialogue_revised(l),
            Self::DialogueCompilationSaved => text::log_act_dialogue_compilation_saved(l),
            Self::DialogueEvaluated => text::log_act_dialogue_evaluated(l),
            Self::DialogueCancellingTold => text::log_act_dialogue_cancelling_told(l),
            Self::DialogueHandedOver => text::log_act_dialogue_handed_over(l),
            Self::ContributionReceived => text::log_act_contribution_received(l),
            Self::ContributionPublished => text::log_act_contribution_published(l),
            Self::ContributionMasked => text::log_act_contribution_masked(l),
            Self::ContributionRefused => text::log_act_contribution_refused(l),
            Self::ContributionToBeReviewedAgain => {
                text::log_act_contribution_to_be_reviewed_again(l)
            }
            Self::ContributionTranslated => text::log_act_contribution_translated(l),
            Self::ContributionAnswered => text::log_act_contribution_answered(l),
            Self::ContributionAddressCorrected => text::log_act_contribution_address_corrected(l),
            Self::ContributionPlaceLeftOut => text::log_act_contribution_place_left_out(l),
            Self::ContributionPlaceShown => text::log_act_contribution_place_shown(l),
            Self::ContributionRerouted => text::log_act_contribution_rerouted(l),
            Self::ContributionRerouteTakenBack => text::log_act_contribution_reroute_taken_back(l),
            Self::ContributionGathered => text::log_act_contribution_gathered(l),
            Self::ContributionSetApart => text::log_act_contribution_set_apart(l),
            Self::PhotoReceived => text::log_act_photo_received(l),
            Self::PhotoLeftOut => text::log_act_photo_left_out(l),
            Self::PhotoShownAgain => text::log_act_photo_shown_again(l),
            Self::PhotoDescribed => text::log_act_photo_described(l),
            Self::CommentReceived => text::log_act_comment_received(l),
            Self::CommentPublished => text::log_act_comment_published(l),
            Self::CommentMasked => text::log_act_comment_masked(l),
            Self::CommentRefused => text::log_act_comment_refused(l),
            Self::CommentToBeReviewedAgain => text::log_act_comment_to_be_reviewed_again(l),
            Self::CommentAddressCorrected => text::log_act_comment_address_corrected(l),
            Self::ThemeCreated => text::log_act_theme_created(l),
            Self::ThemeEdited => text::log_act_theme_edited(l),
            Self::ThemeReordered => text::log_act_theme_reordered(l),
            Self::ThemeFilled => text::log_act_theme_filled(l),
            Self::ThemeDeleted => text::log_act_theme_deleted(l),
            Self::ThemeAnswered => text::log_act_theme_answered(l),
            Self::ElectedReplied => text::log_act_elected_replied(l),
            Self::ElectedReplyRevised => text::log_act_elected_reply_revised(l),
            Self::PoliticalStepAdded => text::log_act_political_step_added(l),
            Self::PoliticalStepRemoved => text::log_act_political_step_removed(l),
            Self::PoliticalStepChanged => text::log_act_political_step_changed(l),
            Self::DecisionRecorded => text::log_act_decision_recorded(l),
            Self::DecisionCorrected => text::log_act_decision_corrected(l),
            Self::ConsultationAsked => text::log_act_consultation_asked(l),
            Self::ConsultationAnswered => text::log_act_consultation_answered(l),
            Self::ConsultationLeft => text::log_act_consultation_left(l),
            Self::InitiativeReceived => text::log_act_initiative_received(l),
            Self::InitiativePublished => text::log_act_initiative_published(l),
            Self::InitiativeMasked => text::log_act_initiative_masked(l),
            Self::InitiativeRefused => text::log_act_initiative_refused(l),
            Self::InitiativeToBeReviewedAgain => text::log_act_initiative_to_be_reviewed_again(l),
            Self::InitiativeAddressCorrected => text::log_act_initiative_address_corrected(l),
            Self::InitiativeRouted => text::log_act_initiative_routed(l),
            Self::InitiativeDayMoved => text::log_act_initiative_day_moved(l),
            Self::InitiativeAnswered => text::log_act_initiative_answered(l),
            Self::TranslationSaved => text::log_act_translation_saved(l),
            Self::InclusionPlanned => text::log_act_inclusion_planned(l),
            Self::InclusionRemoved => text::log_act_inclusion_removed(l),
            Self::InclusionTold => text::log_act_inclusion_told(l),
            Self::ActivityPlanned => text::log_act_activity_planned(l),
            Self::ActivityRemoved => text::log_act_activity_removed(l),
            Self::ActivityCancelled => text::log_act_activity_cancelled(l),
            Self::ActivityDocumented => text::log_act_activity_documented(l),
            Self::OutcomeRecorded => text::log_act_outcome_recorded(l),
            Self::CommitmentNoted => text::log_act_commitment_noted(l),
            Self::CommitmentAnswered => text::log_act_commitment_answered(l),
            Self::CommitmentReplied => text::log_act_commitment_replied(l),
            Self::FeedbackSent => text::log_act_feedback_sent(l),
            Self::FeedbackDraftSaved => text::log_act_feedback_draft_saved(l),
            Self::ImportDone => text::log_act_import_done(l),
            Self::ImportUndone => text::log_act_import_undone(l),
            Self::DeliveryDone => text::log_act_delivery_done(l),
            Self::DeliveryUnreachable => text::log_act_delivery_unreachable(l),
            Self::DeliveryTakenBack => text::log_act_delivery_taken_back(l),
            Self::ReceiptSent => text::log_act_receipt_sent(l),
            Self::ReceiptUnreachable => text::log_act_receipt_unreachable(l),
            Self::ReceiptTakenBack => text::log_act_receipt_taken_back(l),
            Self::CorrespondentAdded => text::log_act_correspondent_added(l),
            Self::CorrespondentCorrected => text::log_act_correspondent_corrected(l),
            Self::CorrespondentErased => text::log_act_correspondent_erased(l),
            Self::MailRetried => text::log_act_mail_retried(l),
            Self::ParticipantConfirmed => text::log_act_participant_confirmed(l),
            Self::ParticipantLeft => text::log_act_participant_left(l),
            Self::ParticipantCameBack => text::log_act_participant_came_back(l),
            Self::FollowingBegan => text::log_act_following_began(l),
            Self::FollowingChanged => text::log_act_following_changed(l),
            Self::FollowingEnded => text::log_act_following_ended(l),
            Self::ParticipantLanguageChanged => text::log_act_participant_language_changed(l),
            Self::ParticipantTriedAgain => text::log_act_participant_tried_again(l),
            Self::ParticipantUndeliverable => text::log_act_participant_undeliverable(l),
            Self::ParticipantAddressWanted => text::log_act_participant_address_wanted(l),
            Self::ParticipantAddressChanged => text::log_act_participant_address_changed(l),
            Self::ParticipantWithdrawn => text::log_act_participant_withdrawn(l),
            Self::ParticipantForgotten => text::log_act_participant_forgotten(l),
            Self::StaffAdded => text::log_act_staff_added(l),
            Self::StaffPasswordChanged => text::log_act_staff_password_changed(l),
            Self::StaffDisabled => text::log_act_staff_disabled(l),
            Self::StaffSignedIn => text::log_act_staff_signed_in(l),
            Self::StaffSignedOut => text::log_act_staff_signed_out(l),
            Self::StaffSignInRefused => text::log_act_staff_sign_in_refused(l),
            Self::PageRewritten => text::log_act_page_rewritten(l),
            Self::ShortcomingReported => text::log_act_shortcoming_reported(l),
            Self::ShortcomingAnswered => text::log_act_shortcoming_answered(l),
            Self::ShortcomingAddressForgotten => text::log_act_shortcoming_address_forgotten(l),
            Self::BodyAdded => text::log_act_body_added(l),
            Self::BodyRenamed => text::log_act_body_renamed(l),
            Self::BodyEndingSet => text::log_act_body_ending_set(l),
            Self::BodyStaffPassedOn => text::log_act_body_staff_passed_on(l),
            Self::PostAdded => text::log_act_post_added(l),
            Self::PostChanged => text::log_act_post_changed(l),
            Self::MandateGiven => text::log_act_mandate_given(l),
            Self::MandateChanged => text::log_act_mandate_changed(l),
            Self::MandateFellAway => text::log_act_mandate_fell_away(l),
            Self::AreaAdded => text::log_act_area_added(l),
            Self::AreaAssigned => text::log_act_area_assigned(l),
            Self::GoalPeriodAdded => text::log_act_goal_period_added(l),
            Self::GoalPeriodChanged => text::log_act_goal_period_changed(l),
            Self::MatterAdded => text::log_act_matter_added(l),
            Self::MatterChanged => text::log_act_matter_changed(l),
            Self::CoordinatorNamed => text::log_act_coordinator_named(l),
            Self::CoordinatorChanged => text::log_act_coordinator_changed(l),
            Self::PopulationEntered => text::log_act_population_entered(l),
            Self::PopulationChanged => text::log_act_population_changed(l),
            Self::JobsRetried => text::log_act_jobs_retried(l),
        }
    }
}

impl Who {
    /// Everybody there can be.
    pub fn all() -> impl Iterator<Item = Self> {
        let staff = Role::ALL.iter().copied().map(Self::Staff);
        staff.chain(Other::ALL.iter().copied().map(Self::Other))
    }

    /// The word that the log has.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff(role) => role.as_str(),
            Self::Other(other) => other.as_str(),
        }
    }

    /// In words.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::Staff(role) => role.name(l),
            Self::Other(Other::Resident) => text::log_who_resident(l),
            Self::Other(Other::Clock) => text::log_who_clock(l),
            Self::Other(Other::Operator) => text::log_who_operator(l),
        }
    }
}

impl FromStr for Who {
    type Err = UnknownKeyword;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        word.parse()
            .map(Self::Staff)
            .or_else(|_| word.parse().map(Self::Other))
    }
}

/// Which events to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// Only those of one chain: a dialogue's id, or [`super::SITE`].
    pub chain: Option<String>,
    /// Only those of the dialogues that these bodies own; none for all of them, and the site.
    pub of: Option<Vec<Id>>,
    /// Only by these.
    pub who: Option<Who>,
    /// Only this.
    pub act: Option<Act>,
    /// Only of this day.
    pub day: Option<Date>,
}

/// Where a page of the log goes on: after the event with this time, chain and number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKey {
    /// Microseconds since 1970.
    pub happened_at: i64,
    /// Its chain.
    pub chain: String,
    /// Its number in the chain.
    pub seq: i64,
}
