// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace Signalbox {

/// What a rule says of a call.
enum class PolicyEffect {
    Allow,
    Ask, ///< the person decides
    Deny,
};

[[nodiscard]] constexpr QLatin1StringView policyEffectWord(PolicyEffect effect)
{
    switch (effect) {
    case PolicyEffect::Allow:
        return QLatin1StringView("allow");
    case PolicyEffect::Ask:
        return QLatin1StringView("ask");
    case PolicyEffect::Deny:
        break;
    }
    return QLatin1StringView("deny");
}

[[nodiscard]] constexpr std::optional<PolicyEffect> policyEffect(QStringView word)
{
    for (const PolicyEffect effect : {PolicyEffect::Allow, PolicyEffect::Ask, PolicyEffect::Deny}) {
        if (word == policyEffectWord(effect)) {
            return effect;
        }
    }
    return {};
}

} // namespace Signalbox
