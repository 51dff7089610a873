//! Enums that are stored, posted and shown as one fixed word.

/// The word is none of those that the type knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKeyword(pub String);

impl std::fmt::Display for UnknownKeyword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unknown word {:?}", self.0)
    }
}

impl std::error::Error for UnknownKeyword {}

/// Declares an enum whose variants each have one stable word: `as_str`, `ALL`, `Display`, `FromStr`,
/// and on the server a TEXT column.
#[macro_export]
macro_rules! keywords {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every variant, in the order of declaration.
            #[allow(dead_code, clippy::allow_attributes, reason = "not all are listed anywhere")]
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that is stored and posted.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::core::UnknownKeyword;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    other => Err($crate::core::UnknownKeyword(other.to_owned())),
                }
            }
        }

        #[cfg(feature = "ssr")]
        $crate::text_column!($name);
    };
}

/// Stores a type with `Display` and `FromStr` in a TEXT column, on both databases. A second argument
/// reads what is stored in another way than `FromStr` does.
#[cfg(feature = "ssr")]
#[macro_export]
macro_rules! text_column {
    ($name:ty) => {
        $crate::text_column!($name, |text: String| text.parse::<$name>());
    };
    ($name:ty, $read:expr) => {
        impl sqlx::Type<sqlx::Any> for $name {
            fn type_info() -> <sqlx::Any as sqlx::Database>::TypeInfo {
                <String as sqlx::Type<sqlx::Any>>::type_info()
            }
            fn compatible(ty: &<sqlx::Any as sqlx::Database>::TypeInfo) -> bool {
                <String as sqlx::Type<sqlx::Any>>::compatible(ty)
            }
        }

        impl<'q> sqlx::Encode<'q, sqlx::Any> for $name {
            fn encode_by_ref(
                &self,
                buf: &mut <sqlx::Any as sqlx::Database>::ArgumentBuffer,
            ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
                <String as sqlx::Encode<sqlx::Any>>::encode(self.to_string(), buf)
            }
        }

        impl<'r> sqlx::Decode<'r, sqlx::Any> for $name {
            fn decode(
                value: <sqlx::Any as sqlx::Database>::ValueRef<'r>,
            ) -> Result<Self, sqlx::error::BoxDynError> {
                let read = $read;
                read(<String as sqlx::Decode<sqlx::Any>>::decode(value)?).map_err(Into::into)
            }
        }
    };
}
