// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"

#include <QDialog>
#include <QList>

#include <memory>

class QPushButton;

namespace Signalbox {

class LoginShellPath;
class PlainLabel;

/// What stands in the way of starting a server that another program has, and the mend of its entry there. Looks at files,
/// starts nothing.
class FoundExamination : public QDialog
{
    Q_OBJECT
public:
    /// `program`: how its makers write it.
    FoundExamination(ServerEntry entry, const QString &program, QWidget *parent = nullptr);
    ~FoundExamination() override;

signals:
    void mendRequested(const Signalbox::ServerEntry &mended); ///< the dialog closes then

private:
    struct Look
    {
        QList<LaunchFinding> findings{};
        ServerEntry mended{};
    };
    void look(const QStringList &loginPath);
    void tell(const Look &look);

    const ServerEntry m_entry;
    ServerEntry m_mended;
    std::unique_ptr<LoginShellPath> m_shell;
    PlainLabel *m_findings;
    QPushButton *m_mend = nullptr;
};

} // namespace Signalbox
