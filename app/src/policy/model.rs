//! The rules, in the policy's own words and in ours.

keywords! {
    /// A rule of the policy.
    pub enum Rule {
        /// Everybody with any tie to the municipality takes part, and says which if they like.
        P1 = "P1",
        /// Upcoming, open and carried-out dialogues are public, without signing in.
        P2 = "P2",
        /// The same rights on the web, on paper, by phone and at a meeting; without scripts; in several languages.
        P3 = "P3",
        /// Every dialogue has a public timeline, and every change after it opened is dated, explained and shown.
        P4 = "P4",
        /// One lifecycle without a skipped step, and a log to which is only ever added.
        P5 = "P5",
        /// Groups that are seldom heard are named, each with how it is sought out and how that went.
        P6 = "P6",
        /// A dialogue is tied to a body, a case, and a coming decision with its day.
        P7 = "P7",
        /// Every dialogue says who decides; support is never counted as votes.
        P8 = "P8",
        /// The policy is there to read, whole, with its version and when it was adopted.
        P9 = "P9",
        /// A handbook with checklists to plan, carry out and follow up, linked from the step each concerns.
        P10 = "P10",
        /// Elected people and officials each have a workspace of their own.
        P11 = "P11",
        /// Taking part needs no citizenship, personal number, electronic ID, e-mail, account or age.
        P12 = "P12",
        /// A question that cannot be influenced becomes information, never a dialogue.
        P13 = "P13",
        /// Nothing is decided yet when a dialogue begins, and the decision comes after its last day.
        P14 = "P14",
        /// Purpose, goal, target group and degree of influence are clear before, and change only by a new decision.
        P15 = "P15",
        /// The result is decided by a body, with case, day, paragraph, outcome, reasons and minutes.
        P16 = "P16",
        /// Whoever took part is told what came of it, once, in a way that reaches them.
        P17 = "P17",
        /// Everybody else is told too.
        P18 = "P18",
        /// Each dialogue has a degree of participation.
        P19 = "P19",
        /// Each dialogue has a degree of influence with a plain promise, on its card, its page and its mails.
        P20 = "P20",
        /// Officials propose the degrees; only a body's recorded decision sets them.
        P21 = "P21",
        /// Other ways to have a say are shown, and what belongs elsewhere is passed on and its sender told.
        P22 = "P22",
        /// Perspectives, needs and ideas are told apart, and found by theme across all bodies.
        P23 = "P23",
        /// An elected post answers for each dialogue, for as long as its mandate lasts.
        P24 = "P24",
        /// How much takes part and what comes of it can be followed over time.
        P25 = "P25",
        /// Different groups are heard, and who is missing can be seen without anybody being seen.
        P26 = "P26",
        /// Trust is asked about before and after.
        P27 = "P27",
        /// From an idea one can walk to theme, basis, decision and outcome, and back.
        P28 = "P28",
        /// What the law demands is held in the law's time, and cannot be declined.
        P29 = "P29",
        /// The body whose terms of reference hold the question owns the dialogue.
        P30 = "P30",
        /// Municipality-wide dialogues are decided by the council inside a goal period.
        P31 = "P31",
        /// Municipality-wide dialogues are owned by the executive board.
        P32 = "P32",
        /// Strategic dialogues are decided and owned by the executive board.
        P33 = "P33",
        /// Every other committee is asked about a strategic dialogue.
        P34 = "P34",
        /// Each committee joins or does not, and says why.
        P35 = "P35",
        /// Different forms are offered; a committee that always uses the same one is noticed.
        P36 = "P36",
        /// Anybody may propose a dialogue and gets a reasoned public answer in time.
        P37 = "P37",
        /// A named function coordinates, with a deputy, a calendar and a list of what is overdue.
        P38 = "P38",
        /// Each year is told of: what of the policy was met, what was breached, and figures.
        P39 = "P39",
    }
}

/// How far the product keeps a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is kept, and tests show it.
    Kept,
    /// Only what it will be told from is collected.
    CollectingOnly,
}

impl Rule {
    /// Its number, as the names of tests and constraints begin: `p05_`.
    pub fn prefix(self) -> String {
        format!("p{:0>2}_", self.as_str().trim_start_matches('P'))
    }

    /// Whether `name` begins with its id; `p05_p16_nothing_is_skipped` begins with two.
    pub fn is_carried_by(self, name: &str) -> bool {
        let mut rest = name;
        while let Some(next) = rest.find('_') {
            let word = &rest[..=next];
            let is_id =
                word.len() == 4 && word.starts_with('p') && word[1..3].parse::<u8>().is_ok();
            if !is_id {
                return false;
            }
            if word == self.prefix() {
                return true;
            }
            rest = &rest[next + 1..];
        }
        false
    }

    /// What it asks of the product, in a sentence.
    pub const fn asks(self) -> &'static str {
        match self {
            Self::P1 => {
                "Everybody with any tie to the municipality takes part, and says which if they like."
            }
            Self::P2 => "Upcoming, open and carried-out dialogues are public, without signing in.",
            Self::P3 => {
                "The same rights on the web, on paper, by phone and at a meeting; without scripts; in several languages."
            }
            Self::P4 => {
                "Every dialogue has a public timeline, and every change after it opened is dated, explained and shown."
            }
            Self::P5 => {
                "One lifecycle without a skipped step, and a log to which is only ever added."
            }
            Self::P6 => {
                "Groups that are seldom heard are named, each with how it is sought out and how that went."
            }
            Self::P7 => "A dialogue is tied to a body, a case, and a coming decision with its day.",
            Self::P8 => "Every dialogue says who decides; support is never counted as votes.",
            Self::P9 => {
                "The policy is there to read, whole, with its version and when it was adopted."
            }
            Self::P10 => {
                "A handbook with checklists to plan, carry out and follow up, linked from the step each concerns."
            }
            Self::P11 => "Elected people and officials each have a workspace of their own.",
            Self::P12 => {
                "Taking part needs no citizenship, personal number, electronic ID, e-mail, account or age."
            }
            Self::P13 => {
                "A question that cannot be influenced becomes information, never a dialogue."
            }
            Self::P14 => {
                "Nothing is decided yet when a dialogue begins, and the decision comes after its last day."
            }
            Self::P15 => {
                "Purpose, goal, target group and degree of influence are clear before, and change only by a new decision."
            }
            Self::P16 => {
                "The result is decided by a body, with case, day, paragraph, outcome, reasons and minutes."
            }
            Self::P17 => {
                "Whoever took part is told what came of it, once, in a way that reaches them."
            }
            Self::P18 => "Everybody else is told too.",
            Self::P19 => "Each dialogue has a degree of participation.",
            Self::P20 => {
                "Each dialogue has a degree of influence with a plain promise, on its card, its page and its mails."
            }
            Self::P21 => {
                "Officials propose the degrees; only a body's recorded decision sets them."
            }
            Self::P22 => {
                "Other ways to have a say are shown, and what belongs elsewhere is passed on and its sender told."
            }
            Self::P23 => {
                "Perspectives, needs and ideas are told apart, and found by theme across all bodies."
            }
            Self::P24 => {
                "An elected post answers for each dialogue, for as long as its mandate lasts."
            }
            Self::P25 => "How much takes part and what comes of it can be followed over time.",
            Self::P26 => {
                "Different groups are heard, and who is missing can be seen without anybody being seen."
            }
            Self::P27 => "Trust is asked about before and after.",
            Self::P28 => {
                "From an idea one can walk to theme, basis, decision and outcome, and back."
            }
            Self::P29 => "What the law demands is held in the law's time, and cannot be declined.",
            Self::P30 => "The body whose terms of reference hold the question owns the dialogue.",
            Self::P31 => {
                "Municipality-wide dialogues are decided by the council inside a goal period."
            }
            Self::P32 => "Municipality-wide dialogues are owned by the executive board.",
            Self::P33 => "Strategic dialogues are decided and owned by the executive board.",
            Self::P34 => "Every other committee is asked about a strategic dialogue.",
            Self::P35 => "Each committee joins or does not, and says why.",
            Self::P36 => {
                "Different forms are offered; a committee that always uses the same one is noticed."
            }
            Self::P37 => {
                "Anybody may propose a dialogue and gets a reasoned public answer in time."
            }
            Self::P38 => {
                "A named function coordinates, with a deputy, a calendar and a list of what is overdue."
            }
            Self::P39 => {
                "Each year is told of: what of the policy was met, what was breached, and figures."
            }
        }
    }

    /// The words of the policy that it follows from, as they stand there.
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::P1 => &[
                "Attraktiv och hållbar i alla delar, hela livet",
                "turister, företagare och brukare",
                "personalen",
            ],
            Self::P2 => &["former för delaktighet och dialog"],
            Self::P3 => &["jämlika förutsättningar"],
            Self::P4 => &["skapa tillit"],
            Self::P5 => &["genomföras systematiskt"],
            Self::P6 => &["perspektiv som annars kanske inte når beslutsfattarna"],
            Self::P7 => &["del i den politiska styrningen"],
            Self::P8 => &["stöd till den representativa demokratin"],
            Self::P9 => &["grundprinciper och värderingar"],
            Self::P10 => &["handbok", "planerar, genomför och följer upp"],
            Self::P11 => &["både till förtroendevalda och till tjänstepersoner"],
            Self::P12 => &["bor, lever och verkar", "oavsett medborgarskap"],
            Self::P13 => &["frågan som ställs är påverkbar"],
            Self::P14 => &["politikerna", "är påverkbara"],
            Self::P15 => &[
                "mål, syfte, målgrupp",
                "grad av inflytande är klarlagt innan",
            ],
            Self::P16 => &["hanteras politiskt"],
            Self::P17 => &["återkoppling sker till deltagare"],
            Self::P18 => &["och till medborgare i stort"],
            Self::P19 => &["olika grad av", "delaktighet i dialogprocessen"],
            Self::P20 => &["olika grad av inflytande i beslutsprocessen"],
            Self::P21 => &["avgörs av de förtroendevalda under", "inledningsskede"],
            Self::P22 => &["komplement till befintliga påverkanskanaler"],
            Self::P23 => &["perspektiv, behov och idéer"],
            Self::P24 => &["förtroendevaldas ansvar"],
            Self::P25 => &["öka delaktigheten och inflytandet"],
            Self::P26 => &["olika samhällsgrupper att komma till tals"],
            Self::P27 => &["öka förtroendet"],
            Self::P28 => &["kompetens, idéer och erfarenheter i beslutsprocesser"],
            Self::P29 => &["skyldighet enligt lag"],
            Self::P30 => &["den nämnd som enligt sitt reglemente"],
            Self::P31 => &["inom en treårsperiod", "översyn av inriktningsmål"],
            Self::P32 => &["samordning och genomförande av dessa"],
            Self::P33 => &["övergripande samhällsutvecklingsfrågor"],
            Self::P34 => &["i samråd med övriga nämnder"],
            Self::P35 => &["i den utsträckning det är motiverat"],
            Self::P36 => &["erbjuda olika former"],
            Self::P37 => &[
                "initiativ från de förtroendevalda",
                "tjänsteorganisationen och/eller civilsamhället",
            ],
            Self::P38 => &["en organisation som stödjer och samordnar"],
            Self::P39 => &["i samband med årsbokslut"],
        }
    }
}
