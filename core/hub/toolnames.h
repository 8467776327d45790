// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace Signalbox {

/// The names of one server's tools, by what a person sees of them.
class ServerToolNames
{
public:
    /// A name listed twice is given twice. Costs about a microsecond a character: made for the thread pool.
    [[nodiscard]] static std::shared_ptr<const ServerToolNames> of(const QStringList &tools);

    /// nameSkeleton() of one of the tools, empty for others.
    [[nodiscard]] QString skeletonOf(const QString &tool) const { return m_skeletons.value(tool); }
    [[nodiscard]] QStringList names() const { return m_skeletons.keys(); } ///< each once, in no order
    [[nodiscard]] bool has(const QString &tool) const { return m_skeletons.contains(tool); }
    /// The names that look like this, each with how often it is listed.
    [[nodiscard]] QMap<QString, int> alike(const QString &skeleton) const { return m_alike.value(skeleton); }

private:
    QHash<QString, QString> m_skeletons;
    QHash<QString, QMap<QString, int>> m_alike; // by skeleton
};
using ServerToolNamesPtr = std::shared_ptr<const ServerToolNames>;

/// One reason why a tool could be taken for another.
struct ToolNameFinding
{
    Q_DECLARE_TR_FUNCTIONS(ToolNameFinding)
public:
    enum class Kind {
        SameName,  ///< the other has the same name
        LooksSame, ///< the other's name differs only in case, letters drawn alike, width or what is not seen
        Shadowed,  ///< its address means a tool of the other server, whose name is the longer one that fits
    };
    Kind kind = Kind::SameName;
    QString server; ///< the other's; empty: the same server's
    QString tool;   ///< the other's; empty for Shadowed

    [[nodiscard]] QString sentence() const; ///< names in it as the servers gave them
    bool operator==(const ToolNameFinding &) const = default;
};

/// Another server with most of one's tools by the same names, as where one server is connected twice.
struct ToolNameTwin
{
    QString server; ///< the other's name
    int same = 0;   ///< tools of the same name

    bool operator==(const ToolNameTwin &) const = default;
};

/// The names of all servers' tools, and which could be taken for each other: a person, or a model, calls the wrong one
/// (reliability.md U07). A value; ask as often as there are rows.
class ToolNames
{
public:
    void set(const QString &server, const ServerToolNamesPtr &names); ///< null: nothing is known of it
    /// Of a tool that is there: one for each other server at most, and one for its own.
    [[nodiscard]] QList<ToolNameFinding> findings(const QString &server, const QString &tool) const;
    /// Servers that have more than half of this server's tools, and at least kLeastOfTwins, by the same names. What is to
    /// be said of that is said once, of the server, not of each tool.
    [[nodiscard]] QList<ToolNameTwin> twins(const QString &server) const;
    bool operator==(const ToolNames &) const = default;

    static constexpr int kLeastOfTwins = 3;

private:
    QMap<QString, ServerToolNamesPtr> m_servers;
};

} // namespace Signalbox
