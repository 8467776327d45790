// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/json/skim.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>
#include <map>
#include <string>

using namespace Signalbox;
using namespace Signalbox::Fuzzing;

namespace {

using Members = std::multimap<std::string, QByteArrayView>; // by decoded key, raw values

Members membersOf(QByteArrayView text)
{
    Members members;
    RawJsonWalk walk(text);
    while (walk.next()) {
        const QByteArray key = '"' + walk.key().toByteArray() + '"';
        members.emplace(decodeJsonString(key), walk.value());
    }
    return members;
}

QByteArrayView only(const Members &members, const char *key)
{
    const auto found = members.find(key);
    return found == members.end() ? QByteArrayView() : found->second;
}

bool isId(QByteArrayView raw)
{
    return raw.startsWith('"')
           || (!raw.isEmpty() && (raw.front() == '-' || (raw.front() >= '0' && raw.front() <= '9')));
}

/// The rules of JSON-RPC 2.0 sections 4 and 5, over a message that was parsed to its end.
Skim::Fault expectedFault(const Members &members)
{
    for (auto at = members.begin(); at != members.end(); ++at) {
        if (std::next(at) != members.end() && std::next(at)->first == at->first) {
            return Skim::Fault::DuplicateKey;
        }
    }
    const bool hasMethod = members.contains("method");
    const bool hasError = members.contains("error");
    const int kinds = int(hasMethod) + int(members.contains("result")) + int(hasError);
    if (kinds != 1) {
        return kinds == 0 ? Skim::Fault::NeitherMethodNorResult : Skim::Fault::BothResultAndError;
    }
    const QByteArrayView method = only(members, "method");
    if (hasMethod && (!method.startsWith('"') || method == "\"\"")) {
        return Skim::Fault::BadMethod;
    }
    const bool hasId = members.contains("id");
    const QByteArrayView id = only(members, "id");
    const bool fits = hasId ? isId(id) || (hasError && id == "null") : hasMethod || hasError;
    if (!fits) {
        return Skim::Fault::BadId;
    }
    return only(members, "jsonrpc") == "\"2.0\"" ? Skim::Fault::None : Skim::Fault::WrongVersion;
}

Skim::Shape expectedShape(const Members &members, Skim::Fault fault)
{
    if (fault != Skim::Fault::None && fault != Skim::Fault::WrongVersion) {
        return Skim::Shape::Invalid;
    }
    if (members.contains("method")) {
        return members.contains("id") ? Skim::Shape::Request : Skim::Shape::Notification;
    }
    return members.contains("result") ? Skim::Shape::Result : Skim::Shape::Error;
}

void checkViews(const Skim &skim, const QByteArray &message)
{
    for (const QByteArrayView view : {skim.id, skim.method, skim.params, skim.result, skim.error}) {
        const bool isInside = view.data() >= message.constData() && view.data() + view.size() <= message.constEnd();
        require(view.isEmpty() || isInside, "views point into the message");
    }
}

void checkAgainstParser(const Skim &skim, QByteArrayView text, const ParsedJson &parsed)
{
    const auto isBadText = [](const JsonFinding &finding) {
        return finding.kind == JsonFinding::Kind::InvalidUtf8 || finding.kind == JsonFinding::Kind::ControlCharacter;
    };
    if (!parsed.value.is_object() && !parsed.value.is_array()) {
        require(skim.shape == Skim::Shape::Invalid, "a scalar is no message");
    } else if (std::ranges::any_of(parsed.findings, isBadText)) {
        require(skim.fault == Skim::Fault::BadText, "bad bytes are told");
    } else if (parsed.value.is_array()) {
        require(skim.shape == Skim::Shape::Batch && skim.fault == Skim::Fault::None, "an array is a batch");
    } else {
        const Members members = membersOf(text);
        const Skim::Fault fault = expectedFault(members);
        require(skim.fault == fault, "skimming and parsing find the same fault");
        require(skim.shape == expectedShape(members, fault), "skimming and parsing find the same shape");
        if (skim.shape != Skim::Shape::Invalid) {
            require(skim.params == only(members, "params") && skim.result == only(members, "result")
                        && skim.error == only(members, "error") && skim.id == only(members, "id"),
                    "skimming and walking find the same values");
        }
    }
}

} // namespace

/// One message. Where the full parser reads it, skimming it comes to the same verdict.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray message = bytesOf(data, size);
    const QByteArray padded = message + QByteArray(Skimmer::kPadding, '\0');
    static Skimmer skimmer; // as in use: its buffers stay from message to message
    const Skim skim = skimmer.skim(QByteArrayView(padded).first(message.size()));
    checkViews(skim, padded);
    const Result<ParsedJson> parsed = parseJson(message);
    require(parsed || parsed.error().kind == Error::Kind::Framing, "what cannot be parsed is an error of framing");
    if (!parsed) {
        require(skim.fault != Skim::Fault::NotObject, "only a whole value can be of the wrong kind");
        return 0;
    }
    QByteArrayView text = message;
    checkAgainstParser(skim, text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text, *parsed);
    const QByteArray compact = compactJson(parsed->value);
    const Result<ParsedJson> again = parseJson(compact);
    require(again && compactJson(again->value) == compact, "written text reads as what was written");
    return 0;
}
