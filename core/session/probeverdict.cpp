// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/probeverdict.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/codec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString asWords(const QStringList &versions)
{
    constexpr qsizetype kMost = 10;
    return versions.mid(0, kMost).join(u", "_s).left(200);
}

ProbeVerdict judgeList(const QStringList &offered, std::optional<Revision> pinned, ProbeVerdict::Kind ifModern)
{
    ProbeVerdict verdict;
    std::optional<Revision> modern = newestCommon(offered, Era::Modern);
    if (pinned) {
        modern = offered.contains(revisionText(*pinned)) ? pinned : std::nullopt;
    }
    if (modern) {
        verdict.kind = ifModern;
        verdict.revision = *modern;
        verdict.why = QCoreApplication::translate("Negotiator", "server/discover lists %1").arg(revisionText(*modern));
        return verdict;
    }
    const std::optional<Revision> legacy = newestCommon(offered, Era::Legacy);
    if (legacy && !pinned) {
        verdict.revision = *legacy;
        verdict.why = QCoreApplication::translate("Negotiator", "server/discover lists only handshake revisions");
        return verdict;
    }
    verdict.kind = ProbeVerdict::Kind::Refused;
    verdict.error.kind = Error::Kind::Protocol;
    verdict.error.code = ErrorCode::UnsupportedVersion;
    verdict.error.message =
        pinned
            ? QCoreApplication::translate("Negotiator", "The server speaks protocol revisions %1, not %2.")
                  .arg(asWords(offered), revisionText(*pinned))
            : QCoreApplication::translate("Negotiator", "There is no common protocol revision: the server speaks %1.")
                  .arg(asWords(offered));
    return verdict;
}

bool hasRequiredCapabilities(const QByteArray &errorData)
{
    const Result<ParsedJson> data = parseJson(errorData);
    return data && data->value.is_object() && data->value.contains("requiredCapabilities");
}

} // namespace

std::optional<Revision> newestCommon(const QStringList &offered, Era era)
{
    for (const Revision revision : knownRevisions(era)) {
        if (offered.contains(revisionText(revision))) {
            return revision;
        }
    }
    return {};
}

Result<ServerProfile> judgeInitializeResult(const QByteArray &result, std::optional<Revision> pinned)
{
    const Decoded<ServerProfile> decoded = decodeInitializeResult(result);
    const QString version = decoded.value.offeredRevisions.value(0);
    if (!decoded.usable) {
        return fail(
            Error::Kind::Protocol,
            version.isEmpty()
                ? QCoreApplication::translate("Negotiator", "The answer to initialize names no protocol revision.")
                : QCoreApplication::translate("Negotiator", "The server answered initialize with protocol revision %1, "
                                                            "which has no handshake that Signalbox speaks.")
                      .arg(version.left(100)));
    }
    if (pinned && decoded.value.revision != *pinned) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Negotiator",
                                                "The server answered initialize with protocol revision %1, "
                                                "but only %2 is accepted.")
                        .arg(version, revisionText(*pinned)));
    }
    return decoded.value;
}

bool isEvidence(int status)
{
    constexpr int kServerFault = 500;
    static constexpr std::array kOther = {401, 403, 407, 408, 429};
    return status < kServerFault && std::ranges::find(kOther, status) == kOther.end();
}

QStringList supportedVersions(const QByteArray &errorData)
{
    QStringList versions;
    const Result<ParsedJson> data = parseJson(errorData);
    if (!data || !data->value.is_object() || !data->value.contains("supported")) {
        return versions;
    }
    const Json &supported = data->value.at("supported");
    if (!supported.is_array()) {
        return versions;
    }
    for (const Json &version : supported.array_range()) {
        if (version.is_string()) {
            versions.append(toQString(version));
        }
    }
    return versions;
}

ProbeVerdict judgeDiscoverResult(const Decoded<ServerProfile> &result, std::optional<Revision> pinned)
{
    if (result.value.offeredRevisions.isEmpty()) { // `{}` and the like, seen in the field
        ProbeVerdict verdict;
        verdict.why =
            QCoreApplication::translate("Negotiator", "the answer to server/discover does not say what it speaks");
        return verdict;
    }
    return judgeList(result.value.offeredRevisions, pinned, ProbeVerdict::Kind::Modern);
}

ProbeVerdict judgeDiscoverError(const Error &error, std::optional<Revision> pinned)
{
    const QStringList supported = supportedVersions(error.data);
    // Recognised by number and shape: old servers use any number (protocol.md 2.3).
    if (error.code == ErrorCode::UnsupportedVersion && !supported.isEmpty()) {
        return judgeList(supported, pinned, ProbeVerdict::Kind::Retry);
    }
    ProbeVerdict verdict;
    if (error.code == ErrorCode::HeaderMismatch
        || (error.code == ErrorCode::MissingCapability && hasRequiredCapabilities(error.data))) {
        verdict.kind = ProbeVerdict::Kind::Refused;
        verdict.error = error;
        verdict.error.message =
            QCoreApplication::translate("Negotiator", "The server is a modern one but refused server/discover: %1")
                .arg(error.message);
        return verdict;
    }
    verdict.why =
        QCoreApplication::translate("Negotiator", "server/discover was answered with error %1").arg(error.code);
    return verdict;
}

} // namespace Signalbox
