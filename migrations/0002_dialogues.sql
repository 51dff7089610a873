-- Dialogues and the decisions they rest on. The gates of the policy stand here a second time as
-- constraints, so that no program error can open or close a dialogue without them.

-- A decision of a body, as the minutes have it (P16).
CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    body_id TEXT NOT NULL REFERENCES bodies (id),
    case_number TEXT NOT NULL CHECK (case_number <> ''),
    decided_on TEXT NOT NULL CHECK (length(decided_on) = 10),
    paragraph TEXT NOT NULL CHECK (paragraph <> ''),
    summary TEXT NOT NULL CHECK (summary <> ''),
    minutes_url TEXT NOT NULL,
    recorded_by TEXT REFERENCES staff (id),
    recorded_at BIGINT NOT NULL
);
CREATE INDEX decisions_by_date ON decisions (decided_on, id);

CREATE TABLE dialogues (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'decided', 'announced', 'open', 'closed', 'compiled', 'handling', 'decided_upon', 'fed_back', 'followed_up', 'archived', 'cancelled')),
    kind TEXT NOT NULL CHECK (kind IN ('own', 'statutory', 'strategic', 'municipal')),
    owner_id TEXT NOT NULL REFERENCES bodies (id),
    deciding_body_id TEXT NOT NULL REFERENCES bodies (id),
    title TEXT NOT NULL CHECK (title <> ''),
    lead TEXT NOT NULL,
    background TEXT NOT NULL,
    purpose TEXT NOT NULL,
    goal TEXT NOT NULL,
    target_group TEXT NOT NULL,
    -- JSON lists of lines.
    can_change TEXT NOT NULL,
    cannot_change TEXT NOT NULL,
    -- JSON list of {group, measure}: who is seldom heard, and how they are sought out (P6).
    inclusion TEXT NOT NULL,
    -- Who owns the question (P13).
    decides TEXT NOT NULL CHECK (decides IN ('', 'own', 'other_authority', 'nothing')),
    nothing_decided_at BIGINT,
    proposed_participation TEXT CHECK (proposed_participation IN ('insight', 'comment', 'conversation', 'co_creation')),
    proposed_influence TEXT CHECK (proposed_influence IN ('consultation', 'dialogue', 'influence', 'co_decision')),
    -- Set by a recorded decision only (P21).
    participation TEXT CHECK (participation IN ('insight', 'comment', 'conversation', 'co_creation')),
    influence TEXT CHECK (influence IN ('consultation', 'dialogue', 'influence', 'co_decision')),
    start_decision_id TEXT REFERENCES decisions (id),
    case_number TEXT NOT NULL,
    responsible_post TEXT NOT NULL,
    contact TEXT NOT NULL,
    other_ways TEXT NOT NULL,
    legal_ground TEXT NOT NULL,
    opens_on TEXT CHECK (length(opens_on) = 10),
    closes_on TEXT CHECK (length(closes_on) = 10),
    opens_at BIGINT,
    closes_at BIGINT,
    compile_by TEXT CHECK (length(compile_by) = 10),
    decision_on TEXT CHECK (length(decision_on) = 10),
    feedback_by TEXT CHECK (length(feedback_by) = 10),
    follow_up_on TEXT CHECK (length(follow_up_on) = 10),
    announced_at BIGINT,
    opened_at BIGINT,
    closed_at BIGINT,
    compilation TEXT NOT NULL,
    compilation_limits TEXT NOT NULL,
    compiled_at BIGINT,
    handling_at BIGINT,
    decided_upon_at BIGINT,
    result_decision_id TEXT REFERENCES decisions (id),
    feedback_message TEXT NOT NULL,
    feedback_published_at BIGINT,
    feedback_queued_at BIGINT,
    fed_back_at BIGINT,
    evaluation TEXT NOT NULL,
    followed_up_at BIGINT,
    archived_at BIGINT,
    cancelled_at BIGINT,
    cancelled_reason TEXT NOT NULL,
    contributions_made BIGINT NOT NULL,
    example_at BIGINT,
    search_text TEXT NOT NULL,
    created_by TEXT REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,

    -- P7, P13, P14, P15, P19, P20, P21: nothing leaves the draft without them.
    CONSTRAINT p07_tied_to_a_case CHECK (state IN ('draft', 'cancelled') OR (case_number <> '' AND decision_on IS NOT NULL)),
    CONSTRAINT p13_can_be_influenced CHECK (state IN ('draft', 'cancelled') OR (decides = 'own' AND can_change NOT IN ('', '[]'))),
    CONSTRAINT p14_nothing_is_decided CHECK (state IN ('draft', 'cancelled') OR (nothing_decided_at IS NOT NULL AND (closes_on IS NULL OR decision_on > closes_on))),
    CONSTRAINT p15_four_are_clear CHECK (state IN ('draft', 'cancelled') OR (purpose <> '' AND goal <> '' AND target_group <> '' AND influence IS NOT NULL)),
    CONSTRAINT p19_p20_degrees_are_set CHECK (state IN ('draft', 'cancelled') OR (participation IS NOT NULL AND influence IS NOT NULL)),
    CONSTRAINT p21_decided_by_the_elected CHECK (
        (participation IS NULL AND influence IS NULL OR start_decision_id IS NOT NULL)
        AND (state IN ('draft', 'cancelled') OR start_decision_id IS NOT NULL)
    ),
    CONSTRAINT p06_inclusion_before_publishing CHECK (state IN ('draft', 'decided', 'cancelled') OR inclusion NOT IN ('', '[]')),
    CONSTRAINT dates_before_publishing CHECK (
        state IN ('draft', 'decided', 'cancelled')
        OR (opens_on IS NOT NULL AND closes_on IS NOT NULL AND opens_at IS NOT NULL AND closes_at IS NOT NULL
            AND opens_on <= closes_on AND opens_at < closes_at AND announced_at IS NOT NULL)
    ),
    CONSTRAINT p16_handled_politically CHECK (
        state NOT IN ('decided_upon', 'fed_back', 'followed_up', 'archived') OR (result_decision_id IS NOT NULL AND decided_upon_at IS NOT NULL)
    ),
    CONSTRAINT p17_participants_are_told CHECK (state NOT IN ('fed_back', 'followed_up', 'archived') OR feedback_queued_at IS NOT NULL),
    CONSTRAINT p18_the_public_is_told CHECK (
        state NOT IN ('fed_back', 'followed_up', 'archived') OR (feedback_published_at IS NOT NULL AND feedback_message <> '')
    )
);
CREATE INDEX dialogues_by_state ON dialogues (state, opens_on, id);
CREATE INDEX dialogues_by_opening ON dialogues (opens_at) WHERE state = 'announced';
CREATE INDEX dialogues_by_closing ON dialogues (closes_at) WHERE state = 'open';
CREATE INDEX dialogues_by_owner ON dialogues (owner_id, id);

-- Which decisions a dialogue has, and what for.
CREATE TABLE dialogue_decisions (
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    decision_id TEXT NOT NULL REFERENCES decisions (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('start', 'change', 'result', 'cancel')),
    PRIMARY KEY (dialogue_id, decision_id)
);
CREATE INDEX dialogue_decisions_by_decision ON dialogue_decisions (decision_id);

-- Every change of a public text after opening (P4). A locked field needs a new decision (P15).
CREATE TABLE dialogue_revisions (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    field TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    decision_id TEXT REFERENCES decisions (id),
    revised_at BIGINT NOT NULL,
    CONSTRAINT p15_locked_fields_need_a_decision CHECK (
        field NOT IN ('purpose', 'goal', 'target_group', 'influence', 'participation') OR decision_id IS NOT NULL
    )
);
CREATE INDEX dialogue_revisions_by_dialogue ON dialogue_revisions (dialogue_id, revised_at);

-- Political handling between compilation and decision.
CREATE TABLE political_steps (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue_id TEXT NOT NULL REFERENCES dialogues (id),
    kind TEXT NOT NULL CHECK (kind IN ('officer_report', 'meeting', 'referral')),
    happens_on TEXT NOT NULL CHECK (length(happens_on) = 10),
    title TEXT NOT NULL CHECK (title <> ''),
    note TEXT NOT NULL,
    url TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX political_steps_by_dialogue ON political_steps (dialogue_id, happens_on);
