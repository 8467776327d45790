// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linediffview.h"

namespace Signalbox {

/// The lines that would be written, each as long as it is: they scroll sideways, also with the arrow keys, and none is cut.
class PreviewLines : public LineDiffView
{
    Q_OBJECT
public:
    explicit PreviewLines(QWidget *parent = nullptr);

    void setLines(std::shared_ptr<const LineDiff> diff); ///< null shows nothing

protected:
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();

    int m_widest = 0; // of the lines, in pixels
};

} // namespace Signalbox
