// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace Signalbox {

/// Asks before the files of a bundle are removed, and whether its servers go as well; the safe answer has the focus.
class BundleRemoval : public QDialog
{
    Q_OBJECT
public:
    /// `servers`: the names of those made from it.
    BundleRemoval(const QString &bundle, const QStringList &servers, QWidget *parent = nullptr);

    [[nodiscard]] bool takesServers() const;

private:
    QCheckBox *m_servers = nullptr;
};

} // namespace Signalbox
