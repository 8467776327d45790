// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Signalbox {

class SecretsKeeping;

/// Asks before the journal keeps a server's secrets in the clear, and says what will be written; the safe answer has
/// the focus.
class SecretsQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit SecretsQuestion(const QString &serverName, QWidget *parent = nullptr);

    /// Masks again what is kept in the clear for this session; else asks whether it is to be.
    static void toggle(SecretsKeeping &secrets, const QString &id, const QString &name, QWidget *parent);
};

} // namespace Signalbox
