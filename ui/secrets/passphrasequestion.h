// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretbytes.h"
#include "core/base/error.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/ink.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace Signalbox {

class SecretEdit;

/// Asks for the passphrase of the encrypted file of secrets: an old one, or twice a new one, which is the person's consent
/// to make the file.
class PassphraseQuestion : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Open, Create };

    /// `before`: why the last one did not do. `wanted`: what is needed, in words; empty: not known.
    explicit PassphraseQuestion(Purpose purpose, const std::optional<Error> &before = {}, const QString &wanted = {},
                                QWidget *parent = nullptr);

    [[nodiscard]] SecretBytes takePassphrase(); ///< once; empty unless accepted

private:
    void addText(const QString &words, FontRole role, Ink ink);
    void addFields();
    void addButtons();
    void check();

    Purpose m_purpose;
    QVBoxLayout *m_column;
    SecretEdit *m_passphrase;
    SecretEdit *m_again;
    QPushButton *m_accept;
};

} // namespace Signalbox
