// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyas.h"

#include "core/journal/exchange/copyparts.h"
#include "core/journal/journalreader.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

constexpr quint64 kLookAhead = 100'000; // records after a request where its HTTP exchange may be
constexpr std::size_t kBatch = 1024;
constexpr std::string_view kProtocolPrefix = "io.modelcontextprotocol/";
constexpr std::string_view kVersion = "io.modelcontextprotocol/protocolVersion";

struct Row
{
    CopyAs how;
    const char *word;
    const char *title;
};

constexpr std::array kRows = {
    Row{CopyAs::CommandLine, "command", QT_TRANSLATE_NOOP("CopyAs", "Command line")},
    Row{CopyAs::Inspector, "inspector", QT_TRANSLATE_NOOP("CopyAs", "Inspector's command line")},
    Row{CopyAs::Curl, "curl", QT_TRANSLATE_NOOP("CopyAs", "curl")},
    Row{CopyAs::TypeScript, "typescript", QT_TRANSLATE_NOOP("CopyAs", "TypeScript")},
    Row{CopyAs::Python, "python", QT_TRANSLATE_NOOP("CopyAs", "Python")},
    Row{CopyAs::Cpp, "cpp", QT_TRANSLATE_NOOP("CopyAs", "C++")},
};

std::optional<RecordedExchange> exchangeOf(const JournalReader &reader, quint64 request)
{
    const quint64 end = std::min(reader.endSequence(), request + kLookAhead);
    std::vector<IndexRecord> batch(kBatch);
    for (quint64 first = request + 1; first < end; first += kBatch) {
        const auto count = std::size_t(reader.copy(first, batch));
        for (std::size_t i = 0; i < count; ++i) {
            if (batch[i].kind == IndexRecord::Http && batch[i].pair == request + 1) {
                const Result<QByteArray> body = reader.body(first + i);
                return body ? std::optional(RecordedExchange::read(*body)) : std::nullopt;
            }
        }
    }
    return {};
}

Failure refuse(const char *why)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("CopyAs", why));
}

} // namespace

QList<CopyAs> allCopyAs()
{
    QList<CopyAs> all;
    std::ranges::transform(kRows, std::back_inserter(all), &Row::how);
    return all;
}

QString copyAsWord(CopyAs how)
{
    return QString::fromLatin1(std::ranges::find(kRows, how, &Row::how)->word);
}

std::optional<CopyAs> copyAsFromWord(QStringView word)
{
    const auto *const found =
        std::ranges::find_if(kRows, [word](const Row &row) { return word == QLatin1StringView(row.word); });
    return found != kRows.end() ? std::optional(found->how) : std::nullopt;
}

QString copyAsTitle(CopyAs how)
{
    return QCoreApplication::translate("CopyAs", std::ranges::find(kRows, how, &Row::how)->title);
}

Result<CopySubject> CopySubject::read(const JournalReader &reader, quint64 sequence)
{
    IndexRecord record = reader.at(sequence);
    if (record.kind != IndexRecord::Request && record.pair != 0) {
        sequence = record.pair - 1;
        record = reader.at(sequence);
    }
    if (record.kind != IndexRecord::Request) {
        return refuse(QT_TRANSLATE_NOOP("CopyAs", "Only a request can be copied as a call."));
    }
    if ((record.flags & IndexRecord::Outgoing) == 0) {
        return refuse(QT_TRANSLATE_NOOP("CopyAs", "This request came from the server; only ours can be made again."));
    }
    Result<QByteArray> body = reader.body(sequence);
    if (!body) {
        return Failure(std::move(body.error()));
    }
    return CopySubject{
        .request = std::move(*body), .server = reader.name(record.server), .exchange = exchangeOf(reader, sequence)};
}

Result<CopyParts> CopyParts::of(const CopySubject &subject, const CopyTarget &target, const Masker &masker)
{
    const QByteArray message = withPlaceholders(subject.request, masker);
    const Result<ParsedJson> parsed = parseJson(message);
    if (!parsed || !parsed->value.is_object() || !isJsonString(parsed->value.at_or_null("method"))) {
        return refuse(QT_TRANSLATE_NOOP("CopyAs", "This message is no request that can be read."));
    }
    CopyParts parts{.method = toQString(parsed->value.at("method")),
                    .params = parsed->value.get_value_or<Json>("params", Json(jsoncons::json_object_arg)),
                    .message = message,
                    .subject = subject,
                    .target = target,
                    .masker = masker};
    if (!parts.params.is_object()) {
        return refuse(QT_TRANSLATE_NOOP("CopyAs", "The parameters of this request are no object."));
    }
    if (parts.params.contains("_meta") && parts.params.at("_meta").is_object()) {
        Json kept(jsoncons::json_object_arg);
        for (const auto &member : parts.params.at("_meta").object_range()) {
            const std::string_view key = member.key();
            if (key == kVersion) {
                parts.revision = toQString(member.value());
            }
            if (key != "progressToken" && !key.starts_with(kProtocolPrefix)) {
                kept.insert_or_assign(member.key(), member.value());
            }
        }
        parts.hasMeta = !kept.empty();
        parts.params.erase("_meta");
        if (parts.hasMeta) {
            parts.params.insert_or_assign("_meta", std::move(kept));
        }
    }
    return parts;
}

QString CopyParts::text(std::string_view member) const
{
    const Json value = params.at_or_null(member);
    return isJsonString(value) ? toQString(value) : QString();
}

bool CopyParts::hasOnly(std::initializer_list<std::string_view> members) const
{
    return std::ranges::all_of(params.object_range(), [&members](const auto &member) {
        return std::ranges::find(members, std::string_view(member.key())) != members.end();
    });
}

Json CopyParts::arguments() const
{
    const Json given = params.at_or_null("arguments");
    return given.is_object() ? given : Json(jsoncons::json_object_arg);
}

/// Secrets in the query go as well.
CopyValue CopyParts::url() const
{
    const QString &whole = target.url;
    const qsizetype question = whole.indexOf(u'?');
    CopyValue value(QString(), question < 0 ? whole : whole.first(question + 1), masker);
    QString before;
    const QStringList items = question < 0 ? QStringList() : whole.sliced(question + 1).split(u'&');
    for (const QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        const QString name = QUrl::fromPercentEncoding(item.first(std::max<qsizetype>(equals, 0)).toUtf8());
        value = value + CopyValue(name, item.sliced(equals + 1), masker).prefixed(before + item.first(equals + 1));
        before = QStringLiteral("&");
    }
    if (target.credential && target.credential->place == CopyTarget::Credential::Place::Query) {
        const QString name = QString::fromLatin1(QUrl::toPercentEncoding(target.credential->name));
        const QString prefix = (question < 0 ? u'?' : u'&') + name + u'=';
        value = value + CopyValue::ofVariable(target.credential->variable).prefixed(prefix);
    }
    return value;
}

QList<QPair<QString, CopyValue>> CopyParts::headers() const
{
    QList<QPair<QString, CopyValue>> headers;
    for (const auto &[name, value] : target.headers) {
        headers.append({name, CopyValue(name, value, masker)});
    }
    if (target.credential && target.credential->place == CopyTarget::Credential::Place::Header) {
        headers.append({target.credential->name,
                        CopyValue::ofVariable(target.credential->variable).prefixed(target.credential->prefix)});
    }
    return headers;
}

QByteArray CopyParts::initializeMessage() const
{
    const QString offered = subject.revision.isEmpty() ? QStringLiteral("2025-11-25") : subject.revision;
    return R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":)" + jsonString(offered)
           + R"(,"capabilities":{},"clientInfo":{"name":"example","version":"1.0.0"}}})";
}

QByteArray CopyParts::initializedMessage()
{
    return R"({"jsonrpc":"2.0","method":"notifications/initialized"})";
}

Result<QString> copyAs(CopyAs how, const CopySubject &subject, const CopyTarget &target, const Masker &masker)
{
    const Result<CopyParts> parts = CopyParts::of(subject, target, masker);
    if (!parts) {
        return Failure(parts.error());
    }
    switch (how) {
    case CopyAs::CommandLine:
        return copyAsCommandLine(*parts);
    case CopyAs::Inspector:
        return copyAsInspector(*parts);
    case CopyAs::Curl:
        return copyAsCurl(*parts);
    case CopyAs::TypeScript:
        return copyAsTypeScript(*parts);
    case CopyAs::Python:
        return copyAsPython(*parts);
    case CopyAs::Cpp:
        return copyAsCpp(*parts);
    }
    return refuse(QT_TRANSLATE_NOOP("CopyAs", "This message is no request that can be read."));
}

} // namespace Signalbox
