// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/notifications.h"

#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"
#include "core/mcp/fieldreader.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::array kLevels{"debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"};

/// The parsed parameters; a null value, with a deviation, if they are no object.
template<typename T>
Json paramsOf(QByteArrayView params, const QString &reference, Decoded<T> &decoded)
{
    Result<ParsedJson> parsed = parseJson(params);
    Json value = Json::null();
    if (parsed) {
        value = std::move(parsed->value);
    }
    decoded.usable = expectObject(value, {}, reference, decoded.deviations);
    return decoded.usable ? value : Json::null();
}

} // namespace

QByteArray logLevelText(LogLevel level)
{
    return kLevels.at(std::size_t(level));
}

std::optional<LogLevel> logLevelFrom(QStringView text)
{
    for (std::size_t level = 0; level < kLevels.size(); ++level) {
        if (text == QLatin1StringView(kLevels[level])) {
            return LogLevel(level);
        }
    }
    return std::nullopt;
}

Decoded<LogNotification> decodeLogNotification(QByteArrayView params)
{
    Decoded<LogNotification> decoded;
    const QString reference = u"server/utilities/logging"_s;
    const Json object = paramsOf(params, reference, decoded);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(object, {}, reference, decoded.deviations);
    if (const std::optional<QString> word = fields.string("level", Need::Required)) {
        const std::optional<LogLevel> level = logLevelFrom(*word);
        decoded.value.level = level.value_or(LogLevel::Info);
        if (!level) {
            fields.deviate("level", u"one of the eight levels of RFC 5424"_s, word->left(200));
        }
    }
    decoded.value.logger = fields.string("logger").value_or(QString());
    if (const Json *data = fields.member("data")) {
        decoded.value.data = *data;
    } else {
        fields.deviate("data", u"a value"_s, u"absent"_s);
    }
    return decoded;
}

Decoded<ProgressNotification> decodeProgressNotification(QByteArrayView params)
{
    Decoded<ProgressNotification> decoded;
    const QString reference = u"basic/patterns/progress"_s;
    const Json object = paramsOf(params, reference, decoded);
    if (!decoded.usable) {
        return decoded;
    }
    FieldReader fields(object, {}, reference, decoded.deviations);
    ProgressNotification &value = decoded.value;
    value.token = MessageId::fromJson(rawMember(params, "progressToken"));
    if (!value.token.isValid()) {
        const Json *token = fields.member("progressToken");
        fields.deviate("progressToken", u"string or integer"_s, token ? jsonTypeName(*token) : u"absent"_s);
    }
    const std::optional<double> progress = fields.number("progress", Need::Required);
    value.progress = progress.value_or(0);
    value.total = fields.number("total");
    value.message = fields.string("message").value_or(QString());
    decoded.usable = value.token.isValid() && progress;
    return decoded;
}

Decoded<ResourceUpdate> decodeResourceUpdate(QByteArrayView params)
{
    Decoded<ResourceUpdate> decoded;
    const QString reference = u"server/resources"_s;
    const Json object = paramsOf(params, reference, decoded);
    if (decoded.usable) {
        FieldReader fields(object, {}, reference, decoded.deviations);
        decoded.value.uri = fields.nonEmptyString("uri");
        decoded.usable = !decoded.value.uri.isEmpty();
    }
    return decoded;
}

Decoded<ElicitationEnd> decodeElicitationEnd(QByteArrayView params)
{
    Decoded<ElicitationEnd> decoded;
    const QString reference = u"client/elicitation"_s;
    const Json object = paramsOf(params, reference, decoded);
    if (decoded.usable) {
        FieldReader fields(object, {}, reference, decoded.deviations);
        decoded.value.id = fields.nonEmptyString("elicitationId");
        decoded.usable = !decoded.value.id.isEmpty();
    }
    return decoded;
}

} // namespace Signalbox
