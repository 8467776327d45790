// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretplace.h"
#include "core/catalog/programs/heldsecrets.h"

#include <QDialog>

namespace Signalbox {

/// Asks before secrets are taken out of kept versions, which nothing undoes; the safe answer has the focus.
class ForgetQuestion : public QDialog
{
    Q_OBJECT
public:
    /// `place`: where Signalbox keeps secrets; none: not known yet.
    ForgetQuestion(const QList<HeldSecrets> &held, std::optional<SecretPlace> place, QWidget *parent = nullptr);
};

} // namespace Signalbox
