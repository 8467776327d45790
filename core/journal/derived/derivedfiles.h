// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/sqlconnection.h"

#include <QStringList>

namespace Signalbox {

/// One of the two files beside a journal's segments: its name, its mark and its tables.
struct DerivedFile
{
    QString name;
    qint32 applicationId = 0;
    int version = 0;
    QStringList schema;
    /// What makes version 2 of version 1, and so on. Without it a file of an older version is emptied: what is in it
    /// can be made again.
    QList<QStringList> upgrades{};

    [[nodiscard]] static const DerivedFile &derived(); ///< can be made again from the segments
    [[nodiscard]] static const DerivedFile &kept();    ///< cannot: samples, health checks, marks

    /// To write. A file that is damaged, foreign, or of a newer version is set aside under another name, never
    /// deleted, and `notice` says so; then the file is a new one. One of an older version is brought up to date step
    /// by step, each whole or not at all (reliability.md S11); before the first, a copy "….version-N" is put beside it.
    /// Error: it can neither be used nor set aside.
    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> openToWrite(const QString &folder, QString &notice) const;
    /// To read. Error: not there, not ours, or not yet brought up to date.
    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> openToRead(const QString &folder) const;
    /// Gives a file that cannot be used another name, together with its WAL; answers the name.
    [[nodiscard]] Result<QString> setAside(const QString &folder) const;
    /// "… was damaged. It was set aside as …"
    [[nodiscard]] static QString asideNotice(const Error &why, const QString &aside);
    /// Takes away all tables and makes them anew, inside the caller's transaction.
    [[nodiscard]] Result<> renew(SqlConnection &file) const;

private:
    template<typename Work>
    [[nodiscard]] Result<> reach(SqlConnection &file, int reached, Work work) const;
    [[nodiscard]] Result<> bringUpToDate(SqlConnection &file) const;
    [[nodiscard]] Result<> keepACopy(SqlConnection &file, int found) const;
    [[nodiscard]] Result<int> versionOf(SqlConnection &file) const; ///< 0: a new, empty one
};

} // namespace Signalbox
