// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a request: draws, and puts what was drawn where it was asked for.
#pragma once

#include "Request.h"

#include <QByteArray>

namespace lacquer {

/// The bytes asked for, in the language Text::tr speaks. Errors of the picture, or Internal.
[[nodiscard]] Result<QByteArray> answer(const Request& request);

/// Writes an answer safely to the request's file; for "-" and for facts nothing: what goes to standard output is main's.
[[nodiscard]] Result<void> deliver(const Request& request, const QByteArray& bytes);

/// True when the answer belongs on standard output.
[[nodiscard]] bool isSpoken(const Request& request);

/// The exit code of an error, the same as lacquer-cli's.
[[nodiscard]] int exitStatus(ErrorKind kind);

}  // namespace lacquer
