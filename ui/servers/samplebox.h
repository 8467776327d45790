// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Signalbox {

struct SampleServer;

/// The sample servers in a framed box, each with its Connect button.
class SampleBox : public QWidget
{
    Q_OBJECT
public:
    explicit SampleBox(QWidget *parent = nullptr);
    /// Answers the row's button, which the caller connects.
    QPushButton *addSample(const SampleServer &sample);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

} // namespace Signalbox
