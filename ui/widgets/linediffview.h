// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linediff.h"
#include "ui/widgets/uniformtable.h"

#include <memory>

namespace Signalbox {

class LineDiffModel;

/// How one text became another: lines taken away and added, with what is around them. The texts come from outside.
class LineDiffView : public UniformTable
{
    Q_OBJECT
public:
    explicit LineDiffView(QWidget *parent = nullptr);

    void setDiff(std::shared_ptr<const LineDiff> diff); ///< null shows nothing

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    LineDiffModel *m_model;
};

} // namespace Signalbox
