// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/clientprofile.h"
#include "core/mcp/messageid.h"
#include "core/mcp/serverprofile.h"

#include <QByteArray>

#include <memory>

namespace Signalbox {

/// One request before it has an id. `params` is the text of a JSON object (or empty): arguments keep their spelling.
struct OutgoingRequest
{
    QByteArray method;
    QByteArray params;       ///< JSON object text without `_meta`; empty means none
    QByteArray meta;         ///< members of `_meta` from the person, JSON object text; empty means none
    MessageId progressToken; ///< null: no progress wanted
    QByteArray logLevel;     ///< modern: per request; empty means none
    bool anyMethod = false;  ///< sent even if the revision does not have the method: an extension's, or an experiment
    QByteArray caller;       ///< who asked, for the journal: "form", "cli" …; empty: not known
    bool isProbe = false;    ///< asked only to see whether the server answers: marked in the journal, asks nobody
};

/// value ⇄ message for one revision. Encoding is splicing: nothing is parsed on the way out. A message is always one
/// line: line ends between the tokens of a caller's text become spaces.
class Codec
{
public:
    virtual ~Codec() = default;

    [[nodiscard]] Revision revision() const { return m_revision; }
    [[nodiscard]] Era era() const { return eraOf(m_revision); }

    [[nodiscard]] virtual QByteArray encodeRequest(const MessageId &id, const OutgoingRequest &request) const = 0;
    [[nodiscard]] QByteArray encodeNotification(const QByteArray &method, const QByteArray &params) const;
    [[nodiscard]] QByteArray encodeResult(const MessageId &id, const QByteArray &result) const;
    [[nodiscard]] QByteArray encodeError(const MessageId &id, int code, const QString &message,
                                         const QByteArray &data = {}) const;

    /// Does this revision have the method in this direction? (protocol.md 1.1)
    [[nodiscard]] bool knowsClientMethod(QByteArrayView method) const;
    [[nodiscard]] bool knowsServerMethod(QByteArrayView method) const;
    /// The requests that a client of this revision may send, without notifications.
    [[nodiscard]] static QByteArrayList clientRequests(Revision revision);

    [[nodiscard]] static std::unique_ptr<Codec> create(Revision revision, const ClientProfile &client);

protected:
    explicit Codec(Revision revision)
        : m_revision(revision)
    {
    }

private:
    Revision m_revision;
};

/// The handshake's words, which stand before any codec is chosen.
[[nodiscard]] QByteArray encodeInitialize(const MessageId &id, Revision offered, const ClientProfile &client);
[[nodiscard]] QByteArray encodeDiscover(const MessageId &id, Revision preferred, const ClientProfile &client);
/// Not usable if the server's revision is none of ours with a handshake; what it named is in `offeredRevisions`.
[[nodiscard]] Decoded<ServerProfile> decodeInitializeResult(const QByteArray &result);
/// `revision` is the newest modern one both speak, else the newest handshake revision listed. Not usable if there is
/// neither; then empty `offeredRevisions` mean that this was no DiscoverResult at all.
[[nodiscard]] Decoded<ServerProfile> decodeDiscoverResult(const QByteArray &result);

/// A JSON-RPC error member as an Error of Kind::Remote (code, message, data untouched). A malformed one says so.
[[nodiscard]] Error decodeRemoteError(QByteArrayView error);

namespace ErrorCode { // protocol.md 2.3
constexpr int ParseError = -32700;
constexpr int InvalidRequest = -32600;
constexpr int MethodNotFound = -32601;
constexpr int InvalidParams = -32602;
constexpr int InternalError = -32603;
constexpr int HeaderMismatch = -32020;
constexpr int MissingCapability = -32021;
constexpr int UnsupportedVersion = -32022;
constexpr int ResourceNotFound = -32002;
constexpr int UrlElicitationRequired = -32042;
constexpr int UserRejected = -1;
} // namespace ErrorCode

} // namespace Signalbox
