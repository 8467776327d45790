// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "ui/widgets/uniformtable.h"

#include <memory>

namespace Signalbox {

class LineDiffModel;

/// How one text became another: lines taken away and added, with what is around them, each as long as it is: they scroll
/// sideways, also with the arrow keys, and none is cut. The texts come from outside.
class LineDiffView : public UniformTable
{
    Q_OBJECT
public:
    explicit LineDiffView(QWidget *parent = nullptr);

    void setDiff(std::shared_ptr<const LineDiff> diff); ///< null shows nothing

protected:
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void measure();

    LineDiffModel *m_model;
    std::shared_ptr<const LineDiff> m_diff;
    int m_widest = 0; // of the lines, in pixels
};

} // namespace Signalbox
