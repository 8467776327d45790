// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/schema.h"
#include "tests/fuzz/fuzzing.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

constexpr qint64 kLongestMs = 5000; // the budget is a second; sanitizers are slow

void checkFaults(const QList<SchemaFault> &faults)
{
    require(faults.size() <= 100, "at most a hundred faults");
    for (const SchemaFault &fault : faults) {
        require(!fault.message.isEmpty(), "every fault has a sentence");
        require(fault.pointer.isEmpty() || fault.pointer.startsWith(u'/'), "every fault has a JSON pointer");
    }
}

/// Could the check be finished? Only then is its verdict one on the value.
bool isDecided(const QList<SchemaFault> &faults)
{
    return std::ranges::none_of(faults, [](const SchemaFault &fault) { return fault.keyword.isEmpty(); });
}

/// Around a schema that names no address, another gives the verdict that logic asks for.
void checkLogic(const Json &schema, const Json &instance, bool fits)
{
    Json list(jsoncons::json_array_arg);
    list.push_back(schema);
    for (const char *keyword : {"allOf", "anyOf", "oneOf"}) {
        Json outer(jsoncons::json_object_arg);
        outer[keyword] = list;
        const Result<Schema> compiled = Schema::compile(outer);
        const QList<SchemaFault> faults = compiled ? compiled->validate(instance) : QList<SchemaFault>();
        if (compiled && isDecided(faults)) {
            require(faults.isEmpty() == fits, "one of one is the same as it alone");
        }
    }
}

} // namespace

/// A schema, a line end, a value. Compiling and checking end in time, say why, and agree with themselves.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray input = bytesOf(data, size);
    const QByteArray text = takeUntil(input, '\n');
    const Result<ParsedJson> schema = parseJson(text);
    const Result<ParsedJson> instance = parseJson(input);
    if (!schema) {
        return 0;
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Schema> compiled = Schema::compile(schema->value);
    if (!compiled) {
        require(compiled.error().kind == Error::Kind::Usage && !compiled.error().message.isEmpty(),
                "a schema that cannot be used says why");
        return 0;
    }
    if (!instance) {
        return 0;
    }
    const QList<SchemaFault> faults = compiled->validate(instance->value);
    checkFaults(faults);
    require(timer.elapsed() < kLongestMs, "a check ends in time");
    if (isDecided(faults) && !text.contains('$') && !text.contains("\\u") && !text.contains("\"id\"")) {
        checkLogic(schema->value, instance->value, faults.isEmpty());
    }
    return 0;
}
