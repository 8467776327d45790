// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

/// The definitions of tools as the person accepted them, a file for each server: what a tool is called for shall not
/// change behind anybody's back (reliability.md Y01, Y03).
class DefinitionPins
{
public:
    struct Pin
    {
        QByteArray hash;        ///< of the definition (definitionHash)
        QByteArray definition;  ///< JSON object text
        qint64 acceptedMs = 0;  ///< since 1970, UTC
        bool isAllowed = false; ///< calls of it go without asking, whatever rules say “ask”
    };
    enum class Verdict {
        New,         ///< never seen: to be accepted as it is
        Same,        ///< as accepted
        Changed,     ///< the tool is another than was accepted
        OtherServer, ///< accepted of a server that was reached in another way
        Unreadable,  ///< the file cannot be read, or is of a newer version: nothing is known
    };

    /// `folder`: where the files are; made when first written.
    explicit DefinitionPins(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// `server`: the entry's id; `identity`: how it is reached (serverIdentity).
    [[nodiscard]] Verdict check(const QString &server, const QByteArray &identity, const QString &tool,
                                const QByteArray &hash);
    /// Another after each change of what is known of any server, this one's file looked at.
    [[nodiscard]] quint64 era(const QString &server);
    /// What was accepted; none if nothing was.
    [[nodiscard]] std::optional<Pin> pin(const QString &server, const QString &tool);
    [[nodiscard]] QMap<QString, Pin> pins(const QString &server); ///< by tool
    /// Another identity than that of the file drops all that was accepted, or allowed, before: it was of another server. The
    /// other tools are then as those of a server just added, kept when they are first seen; who says yes to one of them has
    /// seen that the server is another.
    [[nodiscard]] Result<> accept(const QString &server, const QByteArray &identity, const QString &tool,
                                  const QByteArray &definition, const QByteArray &hash, qint64 nowMs);
    /// From now on; only of the definition with this hash.
    [[nodiscard]] Result<> allow(const QString &server, const QString &tool, const QByteArray &hash);
    [[nodiscard]] Result<> forget(const QString &server); ///< all of its tools

private:
    struct OfServer
    {
        OwnFile file;
        QByteArray identity;
        QMap<QString, Pin> tools;
        bool isUnreadable = false;
    };
    [[nodiscard]] OfServer &at(const QString &server);
    static void read(OfServer &of);
    /// Reads, changes and writes while no other program does.
    [[nodiscard]] Result<> change(const QString &server, const std::function<Result<>(OfServer &)> &how);
    [[nodiscard]] static Result<> write(OfServer &of);

    QString m_folder;
    QHash<QString, std::shared_ptr<OfServer>> m_servers;
    quint64 m_era = 0;
};

/// SHA-256, hexadecimal, of a definition's text with sorted members: the order of keys changes nothing, every character
/// does. Empty if it is no JSON.
[[nodiscard]] QByteArray definitionHash(QByteArrayView definition);

} // namespace Signalbox
