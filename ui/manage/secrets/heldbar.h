// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/heldsecrets.h"

#include <QWidget>

class QPushButton;

namespace Signalbox {

class PlainLabel;

/// Says that kept versions still hold secrets, and offers to have them forgotten; hidden while there are none.
class HeldBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeldBar(QWidget *parent = nullptr);

    void setHeld(const QList<HeldSecrets> &held, bool isBusy);

signals:
    void forgetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QPushButton *m_forget;
};

} // namespace Signalbox
