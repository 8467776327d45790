// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/rulewords.h"

#include <QCoreApplication>

#include <array>

namespace Signalbox {

namespace {

QString ruleText(const char *words)
{
    return QCoreApplication::translate("Policy", words);
}

struct HintWords
{
    std::optional<bool> PolicyRule::*hint;
    const char *yes;
    const char *no;
};

constexpr std::array kHintWords = {
    HintWords{&PolicyRule::readOnly, QT_TRANSLATE_NOOP("Policy", "only reads"),
              QT_TRANSLATE_NOOP("Policy", "may change something")},
    HintWords{&PolicyRule::destructive, QT_TRANSLATE_NOOP("Policy", "may destroy something"),
              QT_TRANSLATE_NOOP("Policy", "destroys nothing")},
    HintWords{&PolicyRule::idempotent, QT_TRANSLATE_NOOP("Policy", "may be repeated"),
              QT_TRANSLATE_NOOP("Policy", "may not be repeated")},
    HintWords{&PolicyRule::openWorld, QT_TRANSLATE_NOOP("Policy", "reaches outside"),
              QT_TRANSLATE_NOOP("Policy", "stays inside")},
};

} // namespace

QStringList conditionWords(const PolicyRule &rule)
{
    QStringList words;
    for (const HintWords &hint : kHintWords) {
        if (const std::optional<bool> wanted = rule.*hint.hint) {
            words.append(ruleText(*wanted ? hint.yes : hint.no));
        }
    }
    for (const ArgumentTest &test : rule.arguments) {
        words.append(test.words());
    }
    if (rule.hasLimit()) {
        words.append(ruleText(QT_TRANSLATE_NOOP("Policy", "beyond %1 calls in %2 s"))
                         .arg(rule.beyondCalls)
                         .arg(rule.beyondSeconds));
    }
    return words;
}

} // namespace Signalbox
