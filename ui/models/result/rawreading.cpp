// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/rawreading.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/visibletext.h"

namespace Signalbox {

RawReadingPtr readRaw(const CallOutcome &outcome)
{
    auto reading = std::make_shared<RawReading>();
    reading->raw = reindentJson(outcome.result);
    reading->hides = hidesCharacters(outcome.result);
    if (Result<ParsedJson> parsed = parseJson(outcome.result)) {
        reading->tree = std::make_shared<const Json>(std::move(parsed->value));
    }
    return reading;
}

} // namespace Signalbox
