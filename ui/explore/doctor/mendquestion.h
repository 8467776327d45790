// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QDialog>

class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;

/// Shows how a mend would change a server's entry, line by line, and changes it once the person says so.
class MendQuestion : public QDialog
{
    Q_OBJECT
public:
    MendQuestion(EngineLink &link, const ServerEntry &before, const ServerEntry &mended, QWidget *parent = nullptr);

signals:
    void mended(); ///< it is written

protected:
    void reject() override; ///< nothing, while it is being written

private:
    void apply();
    void setBusy(bool isBusy);

    EngineLink &m_link;
    const ServerEntry m_mended;
    PlainLabel *m_trouble;
    QPushButton *m_apply = nullptr;
    bool m_isBusy = false;
};

} // namespace Signalbox
