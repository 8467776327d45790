// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

/// Asks before a copy writes secrets in plain text into files that do not hold them yet; the safe answer has the focus.
class ExposeQuestion : public QDialog
{
    Q_OBJECT
public:
    /// `files`: one line each, "Cursor: variable API_TOKEN".
    ExposeQuestion(const QString &server, const QStringList &files, QWidget *parent = nullptr);
};

} // namespace Signalbox
