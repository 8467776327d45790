// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationprompt.h"

#include <QDialog>

class QVBoxLayout;

namespace Signalbox {

/// Shows where the browser would be sent to sign in: its host first, then the whole address (reliability.md O01). Accepted:
/// the browser may be opened.
class SignInQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit SignInQuestion(const AuthorizationQuestion &question, QWidget *parent = nullptr);

private:
    void addButtons(QVBoxLayout *column); ///< the safe one has the focus
};

} // namespace Signalbox
