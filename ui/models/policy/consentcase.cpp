// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/consentcase.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

ConsentCase ConsentCase::from(quint64 number, const ConsentQuestion &question)
{
    ConsentCase one{.number = number, .question = question, .arguments = question.arguments, .difference = {}};
    if (question.arguments.size() <= kMostLaidOut) {
        one.arguments = reindentJson(question.arguments);
    }
    if (question.why == ConsentQuestion::Why::Changed) {
        one.difference = compareTexts(question.before, question.definition);
    }
    return one;
}

JsonComparison compareTexts(QByteArrayView before, QByteArrayView after)
{
    JsonComparison comparison;
    Result<ParsedJson> was = parseJson(before);
    Result<ParsedJson> is = parseJson(after);
    if (was && is) {
        comparison.before = std::make_shared<const Json>(std::move(was->value));
        comparison.after = std::make_shared<const Json>(std::move(is->value));
        comparison.found = compareJson(*comparison.before, *comparison.after);
    }
    return comparison;
}

} // namespace Signalbox
