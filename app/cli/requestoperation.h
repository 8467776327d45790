// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

namespace Signalbox {

/// One request and its result: what has no life of its own beyond that, and every method that is given with --params.
class RequestOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;
};

/// The parameters that the options make for a method of the table (JSON object text); empty for none.
[[nodiscard]] QByteArray methodParams(const CliOptions &options, Revision revision);
/// The request's object, for the journal.
[[nodiscard]] QString methodObject(const CliOptions &options);

} // namespace Signalbox
