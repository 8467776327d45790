// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QStringList>

namespace Signalbox {

class LoginShellPath;

/// Finds the program of a server: a path is checked, a name is looked up as a shell would, in the PATH the server gets
/// and then in that of the person's login shell. The current folder is never searched (reliability.md D19, P09).
class ProgramLookup : public QObject
{
    Q_OBJECT
public:
    struct Wanted
    {
        QString program;
        QString workingDirectory; ///< what a path like ./server is relative to; empty: ours
        QString searchPath;       ///< PATH of the environment the server gets
    };

    explicit ProgramLookup(Wanted wanted, QObject *parent = nullptr);

    void start(); ///< leads to found() or failed(), never from within this call

    /// The program in one list of folders; every place looked at is added to `tried`.
    [[nodiscard]] static Result<QString> find(const Wanted &wanted, const QStringList &folders, QStringList *tried);

signals:
    /// `searchPath` is what the server's PATH must be: a program found through the login shell needs its folders as well
    /// (npx is a script that starts node).
    void found(const QString &path, const QString &searchPath);
    void failed(const Signalbox::Error &error); ///< `data` is a JSON array of all places tried

private:
    void searchLoginPath(const QStringList &folders);
    void fail(Error error);

    const Wanted m_wanted;
    QStringList m_tried;
    Error m_firstError;
};

} // namespace Signalbox
