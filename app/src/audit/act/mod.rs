//! What the log calls what happened.

mod words;

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
        /// How somebody is reached to whom nothing is owed any more was forgotten.
        CorrespondentForgotten = "correspondent.forgotten",
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
