//! The rights table: role × action. What is not in it is refused.

use super::Role;

keywords! {
    /// Something only some roles may do, for their body.
    pub enum Action {
        /// Open the admin area and read what is in it.
        ViewDesk = "view_desk",
        /// Create and edit a dialogue's texts and dates.
        EditDialogue = "edit_dialogue",
        /// Enter a body's decision: degrees, results, cancelling (P21).
        RecordDecision = "record_decision",
        /// Pass an initiative to the body that answers it, and move the day of the answer (P37).
        RouteInitiative = "route_initiative",
        /// Publish a decided dialogue.
        Announce = "announce",
        /// Publish, mask or refuse a contribution. What is taken out of sight so is out of sight in every dialogue that the idea was sent on to
        /// or came from (P22), also where another body owns it and this one may review nothing: else everybody would read there what somebody
        /// has kept from them here. It takes away and never gives: what is shown there, whoever reviews there decides.
        Moderate = "moderate",
        /// Enter what came on paper, by phone or at a meeting (P3).
        RegisterContribution = "register_contribution",
        /// Group contributions into themes.
        GroupIntoThemes = "group_into_themes",
        /// Answer a contribution or a theme.
        Answer = "answer",
        /// Reply to residents under the elected post that one holds that day (P24).
        ReplyAsElected = "reply_as_elected",
        /// Say for a committee whether it joins a dialogue of the executive board (P35).
        AnswerConsultation = "answer_consultation",
        /// Compile what residents said.
        Compile = "compile",
        /// Record officer reports, meetings and referrals.
        RecordHandling = "record_handling",
        /// Send the feedback (P17, P18).
        SendFeedback = "send_feedback",
        /// Tell what became of commitments; evaluate.
        FollowUp = "follow_up",
        /// Archive.
        Archive = "archive",
        /// Accounts and bodies.
        Administer = "administer",
        /// Rewrite the standing pages (P10, P22).
        EditPages = "edit_pages",
        /// Read the audit log of the site.
        ReadAudit = "read_audit",
        /// Read the audit log of a dialogue.
        ReadLog = "read_log",
    }
}

/// Whether `role` may do `action` for a body it is given for.
pub const fn allows(role: Role, action: Action) -> bool {
    use Action as A;
    match role {
        Role::Coordinator => matches!(
            action,
            A::ViewDesk
                | A::EditDialogue
                | A::RouteInitiative
                | A::Announce
                | A::Moderate
                | A::RegisterContribution
                | A::GroupIntoThemes
                | A::Answer
                | A::SendFeedback
                | A::FollowUp
                | A::Archive
                | A::EditPages
                | A::ReadLog
        ),
        Role::Official => matches!(
            action,
            A::ViewDesk
                | A::EditDialogue
                | A::RouteInitiative
                | A::Moderate
                | A::RegisterContribution
                | A::GroupIntoThemes
                | A::Answer
                | A::Compile
                | A::RecordHandling
                | A::FollowUp
        ),
        Role::Secretary => matches!(
            action,
            A::ViewDesk
                | A::RecordDecision
                | A::RecordHandling
                | A::AnswerConsultation
                | A::RegisterContribution
        ),
        // The administration's answers are not theirs: they reply under their own post, and only while they hold it.
        Role::Elected => matches!(
            action,
            A::ViewDesk | A::ReplyAsElected | A::AnswerConsultation
        ),
        Role::Moderator => matches!(action, A::ViewDesk | A::Moderate),
        Role::Auditor => matches!(action, A::ViewDesk | A::ReadAudit | A::ReadLog),
        Role::Administrator => matches!(
            action,
            A::ViewDesk | A::Administer | A::EditPages | A::ReadAudit | A::ReadLog
        ),
    }
}
