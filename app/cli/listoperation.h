// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

namespace Signalbox {

/// The lists of tools, resources, resource templates and prompts, all pages as one.
class ListOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

private:
    void handleList(const Lister::Outcome &outcome);
};

} // namespace Signalbox
