// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/toolbook.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Signalbox {

class Hub;
class Lister;
class Session;
struct ServerStatus;

/// What the tools of all connected servers are. Learns from every list that anybody reads, and reads one itself only if
/// it must.
class ToolBooks : public QObject
{
    Q_OBJECT
public:
    explicit ToolBooks(Hub &hub); ///< which must outlive it

    /// Null: nothing is known of that server, or what is known was said to another identity (reliability.md H22).
    [[nodiscard]] const ToolBook *book(const QString &server) const;
    /// For whom the server answers now (HttpAuthorizer::identity).
    [[nodiscard]] QString subjectOf(const QString &server) const;
    /// Another after each change of what is known of any server.
    [[nodiscard]] quint64 era() const { return m_era; }
    /// Calls `then` when the list is whole, at once if it is: with nothing, or with why it could not be read. Not if
    /// `context` is gone by then.
    void whenKnown(const QString &server, QObject *context, std::function<void(const std::optional<Error> &)> then);

signals:
    /// Its tools or what they read may be others than before.
    void changed(const QString &server);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(const std::optional<Error> &)> then;
    };
    struct OfServer
    {
        ToolBook book;
        QString subject;        // to whom the list was told
        bool isListing = false; // its first page is there, and nothing changed since
        QPointer<Session> session;
        QPointer<Lister> lister;
        std::vector<Waiting> waiting;
    };
    void handleStatus(const ServerStatus &status);
    void watch(const QString &server, Session *session);
    struct Page
    {
        QByteArray result;
        bool isFirst = false;
        QString subject; // for whom it was asked
    };
    [[nodiscard]] bool isWhole(const QString &server) const;
    void learn(const QString &server, OfServer &of, const Page &page);
    void read(const QString &server);
    static void tell(OfServer &of, const std::optional<Error> &error);

    Hub &m_hub;
    QHash<QString, std::shared_ptr<OfServer>> m_servers; // by name
    quint64 m_era = 0;
};

} // namespace Signalbox
