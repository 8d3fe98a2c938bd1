#pragma once

#include "people/decisions.h"

#include <QString>

namespace minplan::app {

/// What a lead decides for one person, in the order of kDecisionNames.
enum class DecisionKind { Extend, Exempt, Recognise };

/// Of a decision's field; nothing where it is none.
[[nodiscard]] std::optional<DecisionKind> kindOf(const people::Fact &fact);

/// «Utsatt til 3. mai 2027: sykdom», as it stands beside a module.
[[nodiscard]] QString standingText(const people::Fact &fact);
/// «Angre fritaket»
[[nodiscard]] QString takeBackText(DecisionKind kind);
/// What has just been done, taking back too: «Fristen er utsatt til 3. mai 2027.»
[[nodiscard]] QString doneText(const people::Fact &fact);
/// Why a reason, or the name of a proof, will not do; empty where it will.
[[nodiscard]] QString wordsFault(DecisionKind kind, people::NameFault fault);

} // namespace minplan::app
