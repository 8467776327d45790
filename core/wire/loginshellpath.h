// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QProcess;
class QTimer;

namespace Signalbox {

/// The PATH of the person's login shell. A program started from a desktop menu often has a shorter one, without the
/// folders that version managers add. The shell is asked once in a run of the program; the answer is kept.
class LoginShellPath : public QObject
{
    Q_OBJECT
public:
    explicit LoginShellPath(QObject *parent = nullptr);
    ~LoginShellPath() override;

    void ask(); ///< leads to answered(), never from within this call

signals:
    void answered(const QStringList &folders); ///< empty if the shell did not say within three seconds

private:
    void readAnswer();

    std::unique_ptr<QProcess> m_shell;
    QTimer *m_limit = nullptr;
};

} // namespace Signalbox
